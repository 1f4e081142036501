package io.gendan.eventsourcing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Where a message waits that could not be handled, and behind it all later ones of its key; every other key goes on. */
final class ParkedKeys {
    private static final Logger LOG = Logger.getLogger(ParkedKeys.class);

    private static final String PARK = """
            INSERT INTO parked (consumer, topic, key, message_id, headers, body, reason)
            SELECT n.*
              FROM (VALUES (?, ?, ?, ?::uuid, ?::jsonb, ?, ?)) AS n (consumer, topic, key, message_id, headers, body, reason)
             WHERE NOT EXISTS (SELECT FROM inbox i WHERE i.consumer = n.consumer AND i.message_id = n.message_id)
               AND NOT EXISTS (SELECT FROM parked p
                                WHERE (p.consumer, p.topic, p.key, p.headers) = (n.consumer, n.topic, n.key, n.headers)
                                  AND p.body IS NOT DISTINCT FROM n.body)""";

    private final String consumer;

    ParkedKeys(String consumer) {
        this.consumer = consumer;
    }

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

    void lock(Tx tx) {
        tx.query("SELECT pg_advisory_xact_lock(hashtext('parking'), hashtext(?))", row -> row.getString(1), consumer);
    }

    /** Parks it once, however often it comes, and not at all when it has already had its effect. */
    void park(Tx tx, ConsumerRecord<String, String> record, String reason) {
        var headers = Incoming.headers(record);
        headers.replaceAll((_, value) -> storable(value));
        LOG.errorf("%s parks %s of %s: %s", consumer, headers.get("ce_type"), record.key(), reason);
        tx.update(
                PARK,
                consumer,
                record.topic(),
                storable(Subscription.key(record)),
                idIn(headers),
                EventJson.toJson(headers),
                record.value() == null ? null : storable(record.value()),
                storable(reason));
    }

    /** PostgreSQL holds every character but one. */
    static String storable(String text) {
        return text.replace('\u0000', '\uFFFD');
    }

    private static UUID idIn(Map<String, String> headers) {
        try {
            return UUID.fromString(headers.getOrDefault("ce_id", ""));
        } catch (IllegalArgumentException e) {
            return null; // an unreadable message may well have an unreadable id
        }
    }
}
