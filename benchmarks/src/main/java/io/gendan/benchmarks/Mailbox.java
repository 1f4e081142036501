package io.gendan.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the mail server has taken, as its own page tells it. */
record Mailbox(String url) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    record Mail(String id, Instant receivedAt, String to) {}

    int count() throws IOException {
        return Integer.parseInt(new String(bytes("/messages/count"), StandardCharsets.UTF_8));
    }

    void await(int count) throws IOException, InterruptedException {
        long began = System.nanoTime();
        while (count() < count) {
            if (System.nanoTime() - began > PATIENCE.toNanos())
                throw new IllegalStateException("only %d of %d mails were taken".formatted(count(), count));
            Thread.sleep(20);
        }
    }

    /** The last so many, newest first. */
    List<Mail> newest(int count) throws IOException {
        var mails = new ArrayList<Mail>();
        for (var each : new ObjectMapper().readTree(bytes("/messages?limit=" + count))) {
            mails.add(new Mail(
                    each.path("id").asText(),
                    Instant.parse(each.path("receivedAt").asText()),
                    each.path("to").path(0).asText()));
        }
        return mails;
    }

    /** As it came over the wire. */
    byte[] source(Mail mail) throws IOException {
        return bytes("/messages/" + mail.id());
    }

    private byte[] bytes(String path) throws IOException {
        try (var answer = URI.create(url + path).toURL().openStream()) {
            return answer.readAllBytes();
        }
    }
}
