package io.gendan.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What customers have in their mailbox, as the local mail server shows it. */
public record Mailbox(String origin) {

    public record Mail(String messageId, String to, String subject, String text) {}

    public List<Mail> of(String address) {
        return read("/messages?limit=1000&to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    List<Mail> all() {
        return read("/messages?limit=100000");
    }

    private List<Mail> read(String path) {
        try (var in = URI.create(origin + path).toURL().openStream()) {
            var mails = new ArrayList<Mail>();
            for (var mail : Door.JSON.readTree(in)) mails.add(mail(mail));
            return mails;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mail mail(JsonNode mail) {
        return new Mail(
                mail.path("messageId").asText(),
                mail.path("to").path(0).asText(),
                mail.path("subject").asText(),
                mail.path("text").asText());
    }
}
