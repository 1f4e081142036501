package io.gendan.eventsourcing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a person can do about the messages that are parked: see them, try a key again, or skip one and say why. */
public final class Parking {

    static final int TRIES = 5;

    private final String consumer;
    private final Transactions transactions;
    private final ParkedKeys keys;
    private final Inbox inbox;
    private final MessageHandler handler;

    Parking(String consumer, Transactions transactions, ParkedKeys keys, Inbox inbox, MessageHandler handler) {
        this.consumer = consumer;
        this.transactions = transactions;
        this.keys = keys;
        this.inbox = inbox;
        this.handler = handler;
    }

    public record Parked(
            long id, String topic, String key, UUID messageId, String body, String reason, Instant parkedAt) {}

    private record Waiting(long id, Map<String, String> headers, String body) {}

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

    /** @param stuckAt the message that still cannot be handled, and {@code reason} why; null when all went through */
    public record Retried(int handled, Long stuckAt, String reason) {}

    /** Handles what waits under the key, oldest first, each in a transaction of its own, up to the first that fails again. */
    public Retried retry(String topic, String key) {
        for (int handled = 0; ; handled++) {
            var at = new Long[1];
            try {
                if (!transactions.again(TRIES, Cause.of(consumer), tx -> handleFirst(tx, topic, key, at)))
                    return new Retried(handled, null, null);
            } catch (RuntimeException e) {
                if (at[0] == null || e instanceof DatabaseFault fault && fault.passing()) throw e;
                transactions.run(
                        Cause.of(consumer),
                        tx -> tx.update(
                                "UPDATE parked SET reason = ? WHERE id = ?", ParkedKeys.storable(e.toString()), at[0]));
                return new Retried(handled, at[0], e.getMessage());
            }
        }
    }

    private boolean handleFirst(Tx tx, String topic, String key, Long[] at) {
        keys.lock(tx);
        var first = first(tx, topic, key);
        first.ifPresent(waiting -> {
            at[0] = waiting.id();
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

    /** Gives one message up, for a reason that is kept, also should it come again. False when it is not parked here. */
    public boolean skip(long id, String reason, String by) {
        return transactions.in(
                Cause.of(consumer),
                tx -> tx.update(
                                "WITH gone AS (DELETE FROM parked WHERE id = ? AND consumer = ? RETURNING *),"
                                        + " done AS (INSERT INTO inbox (consumer, message_id) SELECT consumer, message_id FROM gone"
                                        + " WHERE message_id IS NOT NULL ON CONFLICT DO NOTHING)"
                                        + " INSERT INTO skipped (id, consumer, topic, key, message_id, body, reason, skipped_by)"
                                        + " SELECT id, consumer, topic, key, message_id, body, ?, ? FROM gone",
                                id,
                                consumer,
                                reason,
                                by)
                        == 1);
    }
}
