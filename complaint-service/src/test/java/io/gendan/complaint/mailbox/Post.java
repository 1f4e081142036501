package io.gendan.complaint.mailbox;

import io.gendan.complaint.OrderServiceAtTheBoundary;
import io.gendan.local.Mail;
import io.gendan.local.TestPlatform;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;

/** Mails as customers and machines send them, byte for byte, to the mailbox for complaints. */
record Post(String from, String head, String body) {
    static final String BOUNDARY = "=_part";

    static Post from(UUID customer, String subject) {
        return from(OrderServiceAtTheBoundary.address(customer.toString()), subject);
    }

    static Post from(String address, String subject) {
        var head = "From: Ann Buyer <" + address + ">\r\nTo: " + Mail.COMPLAINTS + "\r\nSubject: " + subject
                + "\r\nDate: Mon, 02 Mar 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\n";
        return new Post(address, head, "").with("Message-ID", "<" + UUID.randomUUID() + "@customer.example>");
    }

    Post with(String header, String value) {
        return new Post(from, head + header + ": " + value + "\r\n", body);
    }

    Post withoutMessageId() {
        return new Post(from, head.replaceAll("Message-ID: [^\r]*\r\n", ""), body);
    }

    Post saying(String text) {
        return with("Content-Type", "text/plain; charset=utf-8").body(text);
    }

    Post asPage(String html) {
        return with("Content-Type", "text/html; charset=utf-8").body(html);
    }

    /** The text, and each file as it is said to be. */
    Post saying(String text, File... files) {
        var parts = new StringBuilder();
        parts.append("--" + BOUNDARY + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n");
        for (var file : files)
            parts.append("--" + BOUNDARY + "\r\nContent-Type: " + file.type()
                    + "\r\nContent-Disposition: attachment; filename=\""
                    + file.name() + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                    + Base64.getMimeEncoder().encodeToString(file.content()) + "\r\n");
        parts.append("--" + BOUNDARY + "--\r\n");
        return with("Content-Type", "multipart/mixed; boundary=\"" + BOUNDARY + "\"")
                .body(parts.toString());
    }

    Post body(String raw) {
        return new Post(from, head, raw);
    }

    void send() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", "" + TestPlatform.mail().smtpPort());
        properties.setProperty("mail.smtp.from", from);
        var session = Session.getInstance(properties);
        try (var transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(raw(session), new InternetAddress[] {new InternetAddress(Mail.COMPLAINTS)});
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Message raw(Session session) throws MessagingException {
        var bytes = (head + "\r\n" + body).getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(session, new ByteArrayInputStream(bytes));
    }

    record File(String name, String type, byte[] content) {
        static File photo(String name) {
            var noise = new byte[300_000];
            new Random().nextBytes(noise);
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0});
            bytes.writeBytes(noise);
            return new File(name, "image/jpeg", bytes.toByteArray());
        }
    }
}
