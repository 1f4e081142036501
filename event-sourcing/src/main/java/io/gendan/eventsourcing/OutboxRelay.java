package io.gendan.eventsourcing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/**
 * Carries the outbox to Kafka. One at work per database, whoever holds the lock; it looks for rows that are there, never for
 * rows "after" one, so a transaction that commits late is not skipped; and it forgets a row only after the broker has it.
 * Killed in between, its successor sends again with the same {@code ce_id}.
 */
public final class OutboxRelay implements Runnable {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long LOCK = 0x67656e64616eL; // the only advisory lock of two parts less, "gendan"
    private static final int BATCH = 1000;
    private static final int LOOK_EVERY_MS = 20;
    private static final String NEXT =
            "SELECT id, topic, key, message_id, sequence, type, body, correlation, traceparent, recorded_at"
                    + " FROM outbox ORDER BY id LIMIT " + BATCH;

    private final DataSource database;
    private final Outbox outbox;
    private final String source;
    private final Properties kafka;

    public OutboxRelay(DataSource database, Outbox outbox, String source, String bootstrapServers) {
        this.database = database;
        this.outbox = outbox;
        this.source = source;
        this.kafka = producer(bootstrapServers);
    }

    private static Properties producer(String bootstrapServers) {
        var properties = new Properties();
        properties.put("bootstrap.servers", bootstrapServers);
        properties.put("acks", "all");
        properties.put("enable.idempotence", "true");
        properties.put("linger.ms", "0");
        // A broker that is down is waited for: giving one record up while its successor goes through would break the
        // order.
        properties.put("delivery.timeout.ms", String.valueOf(Integer.MAX_VALUE));
        properties.put("max.block.ms", "60000");
        properties.put("reconnect.backoff.max.ms", "500");
        properties.put("key.serializer", "org.apache.kafka.common.serialization.StringSerializer");
        properties.put("value.serializer", "org.apache.kafka.common.serialization.StringSerializer");
        return properties;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var connection = database.getConnection()) {
                if (locked(connection)) relay(connection);
                else outbox.awaitNews(500); // another replica is at work; be there when it is not
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                if (Thread.currentThread().isInterrupted()) return;
                LOG.warnf("relay stopped and starts again: %s", e.getMessage());
                pause();
            }
        }
    }

    private void relay(Connection connection) throws SQLException, InterruptedException, ExecutionException {
        var sender = new KafkaProducer<String, String>(kafka);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var sent = sendNext(connection, sender);
                if (sent < BATCH) outbox.awaitNews(LOOK_EVERY_MS);
            }
        } finally {
            sender.close(java.time.Duration.ZERO); // nothing of ours is in flight, or it must not be finished by us
            unlock(connection);
        }
    }

    private int sendNext(Connection connection, Producer<String, String> sender)
            throws SQLException, InterruptedException, ExecutionException {
        var ids = new ArrayList<Long>();
        var acknowledgements = new ArrayList<Future<RecordMetadata>>();
        try (var statement = connection.prepareStatement(NEXT);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong("id"));
                acknowledgements.add(sender.send(record(rows)));
            }
        }
        for (var acknowledgement : acknowledgements) acknowledgement.get();
        if (!ids.isEmpty()) forget(connection, ids);
        return ids.size();
    }

    private static void forget(Connection connection, List<Long> ids) throws SQLException {
        try (var statement = connection.prepareStatement("DELETE FROM outbox WHERE id = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            statement.executeUpdate();
        }
    }

    private ProducerRecord<String, String> record(ResultSet row) throws SQLException {
        var key = row.getObject("key", UUID.class).toString();
        var record = new ProducerRecord<>(row.getString("topic"), key, row.getString("body"));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", row.getObject("message_id", UUID.class).toString());
        header(record, "ce_source", source);
        header(record, "ce_type", row.getString("type"));
        header(record, "ce_subject", key);
        header(record, "ce_sequence", row.getString("sequence"));
        header(
                record,
                "ce_time",
                row.getObject("recorded_at", OffsetDateTime.class).toInstant().toString());
        header(
                record,
                "ce_correlationid",
                row.getObject("correlation", UUID.class).toString());
        header(record, "content-type", "application/json");
        if (row.getString("traceparent") != null) header(record, "traceparent", row.getString("traceparent"));
        return record;
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT pg_try_advisory_lock(" + LOCK + ")");
                var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** The connection goes back to a pool: a lock left on it would be held by nobody for ever. */
    private static void unlock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT pg_advisory_unlock_all()")) {
            statement.execute();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
