package io.gendan.gateway.webhook;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Id;
import java.time.Instant;
import java.util.UUID;

/** What a test sends: shaped as an event, but none; it has no number, and nobody reads it in the feed. */
record TestMessage(UUID id, String type, String source, UUID subject, Instant time, UUID correlation, Data data) {
    private static final String TYPE = "io.gendan.webhook.WebhookTested.v1";

    /** @param note for people */
    record Data(UUID webhookId, String note) {}

    static Message of(WebhookId webhook, Instant now) {
        var test = of(webhook, Id.next(), now);
        return new Message(test.id(), TYPE, EventJson.toJson(test));
    }

    static TestMessage of(WebhookId webhook, UUID id, Instant now) {
        var data = new Data(webhook.value(), "Nothing happened: somebody tries out this webhook");
        return new TestMessage(id, TYPE, "/gateway", webhook.value(), now, id, data);
    }
}
