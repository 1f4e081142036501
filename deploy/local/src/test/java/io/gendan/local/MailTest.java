package io.gendan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailTest {
    private final Mail mail = TestPlatform.mail();

    @Test
    void an_accepted_mail_is_there_after_kill_9() throws Exception {
        send(1, "zhou@example.com", "提单 delayed");
        mail.kill();
        mail.start();
        mail.awaitReady();

        var found = get("/messages?to=ZHOU@example.com&limit=1");
        assertTrue(found.contains("\"subject\" : \"提单 delayed\""), found);
        assertTrue(found.contains("\"text\" : \"Dear customer, 1 ¥"), found);
        assertTrue(found.contains("\"to\" : [ \"blind@example.com\", \"zhou@example.com\" ]"), found);
        assertTrue(get("/").contains("提单 delayed"));
    }

    @Test
    void thousands_of_mails_are_taken() throws Exception {
        send(2000, "many@example.com", "Notice");
        assertEquals("2000", get("/messages/count?to=many@example.com"));
        var listed = get("/messages?to=many@example.com");
        assertEquals(2000, listed.split("\"messageId\"").length - 1);
    }

    private void send(int count, String to, String subject) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", "" + mail.smtpPort());
        var session = Session.getInstance(properties);
        try (var transport = session.getTransport("smtp")) {
            transport.connect();
            for (int i = 1; i <= count; i++) {
                var message = new MimeMessage(session);
                message.setFrom("notices@gendan.example");
                message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
                message.setRecipient(Message.RecipientType.BCC, new InternetAddress("blind@example.com"));
                message.setSubject(subject, "UTF-8");
                message.setText("Dear customer, " + i + " ¥", "UTF-8");
                message.saveChanges();
                transport.sendMessage(message, message.getAllRecipients());
            }
        }
    }

    private String get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(mail.url() + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
