package io.gendan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.eventsourcing.EventJson;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TestMessageTest {
    private static final String GOLDEN = "/messages/io.gendan.webhook.WebhookTested.v1.json";

    @Test
    void a_test_is_shaped_as_it_always_was() throws Exception {
        var webhook = new WebhookId(UUID.fromString("0195a000-0000-7000-8000-000000000001"));
        var id = UUID.fromString("0195a000-0000-7000-8000-000000000002");
        var message = TestMessage.of(webhook, id, Instant.parse("2026-03-02T08:00:00Z"));
        var json = new ObjectMapper();
        try (var golden = getClass().getResourceAsStream(GOLDEN)) {
            assertThat(json.readTree(EventJson.toJson(message))).isEqualTo(json.readTree(golden));
        }
    }
}
