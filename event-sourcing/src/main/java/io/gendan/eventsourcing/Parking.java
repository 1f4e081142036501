package io.gendan.eventsourcing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Where a message waits that could not be handled, and behind it all later ones of its key; every other key goes on. A person sees
 * them here, tries them again, or skips one and says why.
 */
public final class Parking {
    private static final Logger LOG = Logger.getLogger(Parking.class);

    private final String consumer;
    private final Transactions transactions;
    private final Inbox inbox;
    private final MessageHandler handler;

    Parking(String consumer, Transactions transactions, Inbox inbox, MessageHandler handler) {
        this.consumer = consumer;
        this.transactions = transactions;
        this.inbox = inbox;
        this.handler = handler;
    }

    public record Parked(
            long id, String topic, String key, UUID messageId, String body, String reason, Instant parkedAt) {}

    private record Waiting(long id, Map<String, String> headers, String body) {}

    Set<String> keysAmong(Tx tx, List<String> topicsAndKeys) {
        return new HashSet<>(tx.query(
                "SELECT DISTINCT topic || '/' || key AS place FROM parked WHERE consumer = ? AND topic || '/' || key = ANY (?)",
                row -> row.getString("place"),
                consumer,
                topicsAndKeys));
    }

    void park(Tx tx, String topic, String key, Map<String, String> headers, String body, String reason) {
        LOG.errorf("%s parks %s of %s: %s", consumer, headers.get("ce_type"), key, reason);
        tx.update(
                "INSERT INTO parked (consumer, topic, key, message_id, headers, body, reason) VALUES (?, ?, ?, ?, ?::jsonb, ?, ?)",
                consumer,
                topic,
                key,
                idIn(headers),
                EventJson.toJson(headers),
                body,
                reason);
    }

    private static UUID idIn(Map<String, String> headers) {
        try {
            return UUID.fromString(headers.getOrDefault("ce_id", ""));
        } catch (IllegalArgumentException e) {
            return null; // an unreadable message may well have an unreadable id
        }
    }

    public List<Parked> list() {
        return transactions.in(
                Cause.of(consumer),
                tx -> tx.query(
                        "SELECT * FROM parked WHERE consumer = ? ORDER BY id LIMIT 500",
                        row -> new Parked(
                                row.getLong("id"),
                                row.getString("topic"),
                                row.getString("key"),
                                row.getObject("message_id", UUID.class),
                                row.getString("body"),
                                row.getString("reason"),
                                row.getObject("parked_at", OffsetDateTime.class).toInstant()),
                        consumer));
    }

    /** Handles what waits under the key, oldest first, each in a transaction of its own. How many went through. */
    public int retry(String topic, String key) {
        int handled = 0;
        while (transactions.in(Cause.of(consumer), tx -> handleFirst(tx, topic, key))) handled++;
        return handled;
    }

    private boolean handleFirst(Tx tx, String topic, String key) {
        var first = first(tx, topic, key);
        first.ifPresent(waiting -> {
            var message = Incoming.of(topic, key, waiting.headers(), waiting.body());
            if (!inbox.take(tx, List.of(message.id())).isEmpty())
                handler.handle(tx.because(message.cause(consumer)), message);
            tx.update("DELETE FROM parked WHERE id = ?", waiting.id());
        });
        return first.isPresent();
    }

    @SuppressWarnings("unchecked")
    private Optional<Waiting> first(Tx tx, String topic, String key) {
        return tx.first(
                "SELECT id, headers::text, body FROM parked WHERE consumer = ? AND topic = ? AND key = ? ORDER BY id LIMIT 1 FOR UPDATE",
                row -> new Waiting(
                        row.getLong("id"),
                        (Map<String, String>) EventJson.fromJson(row.getString("headers"), Map.class),
                        row.getString("body")),
                consumer,
                topic,
                key);
    }

    /** Gives one message up, for a reason that is kept. False when it is not parked here. */
    public boolean skip(long id, String reason, String by) {
        return transactions.in(
                Cause.of(consumer),
                tx -> tx.update(
                                "WITH gone AS (DELETE FROM parked WHERE id = ? AND consumer = ? RETURNING *)"
                                        + " INSERT INTO skipped (id, consumer, topic, key, message_id, body, reason, skipped_by)"
                                        + " SELECT id, consumer, topic, key, message_id, body, ?, ? FROM gone",
                                id,
                                consumer,
                                reason,
                                by)
                        == 1);
    }
}
