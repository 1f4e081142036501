package io.gendan.gateway.webhook;

import static io.gendan.eventsourcing.Columns.instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which tries there were. */
@Singleton
class Deliveries {

    /**
     * @param number of the event among the customer's, absent for a test
     * @param messageId the {@code webhook-id} that was sent
     * @param replayed whether it was sent again because somebody asked for it
     * @param status what was answered, absent when nothing was
     * @param fault why nothing was answered
     * @param taken whether that counts as taken: a status from 200 to 299
     */
    @Schema(name = "WebhookDelivery")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delivery(
            UUID id,
            Long number,
            UUID messageId,

            @Schema(examples = "io.gendan.shipment.ShipmentDelayed.v1")
            String type,

            boolean replayed,
            Instant at,
            long durationMs,
            Integer status,
            Outcome.Fault fault,
            boolean taken) {}

    Delivery add(Tx tx, WebhookId webhook, Long number, Message message, boolean replayed, Outcome how, Instant at) {
        var made = new Delivery(
                Id.next(),
                number,
                message.id(),
                message.type(),
                replayed,
                at,
                how.took().toMillis(),
                how.status(),
                how.fault(),
                how.taken());
        tx.update(
                "INSERT INTO webhook_attempt (id, webhook_id, number, message_id, type, replayed, at, duration_ms, status, fault)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                made.id(),
                webhook,
                number,
                made.messageId(),
                made.type(),
                replayed,
                at,
                made.durationMs(),
                made.status(),
                made.fault());
        return made;
    }

    /** The latest first; {@code before} is the last one of the page before, null for the first page. */
    List<Delivery> before(Tx tx, WebhookId webhook, UUID before, int limit) {
        return tx.query(
                "SELECT * FROM webhook_attempt WHERE webhook_id = ? AND (?::uuid IS NULL OR id < ?) ORDER BY id DESC LIMIT ?",
                row -> {
                    var status = row.getObject("status", Integer.class);
                    var fault = Optional.ofNullable(row.getString("fault")).map(Outcome.Fault::valueOf);
                    return new Delivery(
                            row.getObject("id", UUID.class),
                            row.getObject("number", Long.class),
                            row.getObject("message_id", UUID.class),
                            row.getString("type"),
                            row.getBoolean("replayed"),
                            instant(row, "at"),
                            row.getLong("duration_ms"),
                            status,
                            fault.orElse(null),
                            status != null && status / 100 == 2);
                },
                webhook,
                before,
                before,
                limit);
    }

    /** Up to {@code limit} of those of before {@code then}; how many there were. */
    int forget(Tx tx, Instant then, int limit) {
        // The ids begin with their time in milliseconds, so that no index of the times is needed.
        var first = new UUID(then.toEpochMilli() << 16, 0);
        return tx.update(
                "DELETE FROM webhook_attempt WHERE id IN (SELECT id FROM webhook_attempt WHERE id < ? ORDER BY id LIMIT ?)",
                first,
                limit);
    }
}
