package io.gendan.eventsourcing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Where a message waits that could not be handled, and behind it all later ones of its key; every other key goes on. A person sees
 * them here, tries them again, or skips one and says why.
 */
public final class Parking {
    private static final Logger LOG = Logger.getLogger(Parking.class);

    static final int TRIES = 5;

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

    /**
     * Of these places, those where messages wait. When there are some, no retry goes on until this transaction has ended: what it
     * parks behind them is there when the retry looks for the next one.
     */
    Set<String> keysAmong(Tx tx, List<String> topicsAndKeys) {
        var waiting = look(tx, topicsAndKeys);
        if (waiting.isEmpty()) return waiting;
        lock(tx);
        return look(tx, topicsAndKeys);
    }

    private Set<String> look(Tx tx, List<String> topicsAndKeys) {
        return new HashSet<>(tx.query(
                "SELECT DISTINCT topic || '/' || key AS place FROM parked WHERE consumer = ? AND topic || '/' || key = ANY (?)",
                row -> row.getString("place"),
                consumer,
                topicsAndKeys));
    }

    private void lock(Tx tx) {
        tx.query(
                "SELECT pg_advisory_xact_lock(hashtext('parking'), hashtext(?))", row -> row.getString(1), consumer);
    }

    /** Parks it once, however often it comes, and not at all when it has already had its effect. */
    void park(Tx tx, ConsumerRecord<String, String> record, String reason) {
        var headers = Incoming.headers(record);
        headers.replaceAll((_, value) -> storable(value));
        LOG.errorf("%s parks %s of %s: %s", consumer, headers.get("ce_type"), record.key(), reason);
        tx.update(
                "INSERT INTO parked (consumer, topic, key, message_id, headers, body, reason)"
                        + " SELECT n.* FROM (VALUES (?, ?, ?, ?::uuid, ?::jsonb, ?, ?)) AS n (consumer, topic, key, message_id, headers, body, reason)"
                        + " WHERE NOT EXISTS (SELECT FROM inbox i WHERE i.consumer = n.consumer AND i.message_id = n.message_id)"
                        + " AND NOT EXISTS (SELECT FROM parked p WHERE (p.consumer, p.topic, p.key, p.headers) = (n.consumer, n.topic, n.key, n.headers)"
                        + " AND p.body IS NOT DISTINCT FROM n.body)",
                consumer,
                record.topic(),
                storable(Subscription.key(record)),
                idIn(headers),
                EventJson.toJson(headers),
                record.value() == null ? null : storable(record.value()),
                storable(reason));
    }

    /** PostgreSQL holds every character but one. */
    private static String storable(String text) {
        return text.replace('\u0000', '\uFFFD');
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
                        tx -> tx.update("UPDATE parked SET reason = ? WHERE id = ?", storable(e.toString()), at[0]));
                return new Retried(handled, at[0], e.getMessage());
            }
        }
    }

    private boolean handleFirst(Tx tx, String topic, String key, Long[] at) {
        lock(tx);
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
