package io.gendan.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes mails as a customer does: over SMTP, with a picture. */
record Postman(int smtpPort) {
    private static final String BOUNDARY = "a-picture-says-more";

    /** @param messageId without its angle brackets; {@code inReplyTo} the mail that it answers, or null */
    void post(String from, String to, String subject, String text, byte[] photo, String messageId, String inReplyTo) {
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), smtpPort);
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                var out = socket.getOutputStream()) {
            in.readLine();
            say(in, out, "HELO customer.example");
            say(in, out, "MAIL FROM:<" + from + ">");
            say(in, out, "RCPT TO:<" + to + ">");
            say(in, out, "DATA");
            say(in, out, mail(from, to, subject, text, photo, messageId, inReplyTo) + "\r\n.");
            say(in, out, "QUIT");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(BufferedReader in, OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        var answer = in.readLine();
        while (answer != null && answer.length() > 3 && answer.charAt(3) == '-') answer = in.readLine();
        if (answer == null || answer.charAt(0) > '3') throw new IOException("the mail server says: " + answer);
    }

    private static String mail(
            String from, String to, String subject, String text, byte[] photo, String messageId, String inReplyTo) {
        var answers = inReplyTo == null ? "" : "In-Reply-To: " + inReplyTo + "\r\nReferences: " + inReplyTo + "\r\n";
        return """
                From: %s
                To: %s
                Subject: %s
                Message-ID: <%s>
                %sMIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="%s"

                --%s
                Content-Type: text/plain; charset=utf-8

                %s
                --%s
                Content-Type: image/png; name="cracks.png"
                Content-Disposition: attachment; filename="cracks.png"
                Content-Transfer-Encoding: base64

                %s
                --%s--""".formatted(
                        from,
                        to,
                        subject,
                        messageId,
                        answers,
                        BOUNDARY,
                        BOUNDARY,
                        text,
                        BOUNDARY,
                        Base64.getMimeEncoder().encodeToString(photo),
                        BOUNDARY)
                .replaceAll("\r?\n", "\r\n");
    }
}
