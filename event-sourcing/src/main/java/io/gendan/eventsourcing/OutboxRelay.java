package io.gendan.eventsourcing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/**
 * Carries the outbox to Kafka. One at work per database, whoever holds the lock; it looks for rows that are there, never for
 * rows "after" one, so a transaction that commits late is not skipped; and it forgets a row only after the broker has it.
 * Killed in between, its successor sends again with the same {@code ce_id}.
 */
public final class OutboxRelay implements Runnable {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    /** In the space of locks with two numbers, where no Idempotency-Key's hash can meet it. */
    private static final String LOCK = "pg_try_advisory_lock(hashtext('gendan'), hashtext('outbox'))";

    private static final int BATCH = 1000;
    private static final int LOOK_EVERY_MS = 20;
    private static final String NEXT = "SELECT " + Outgoing.COLUMNS + " FROM outbox ORDER BY id LIMIT " + BATCH;

    private final DataSource database;
    private final Outbox outbox;
    private final String source;
    private final String bootstrapServers;

    public OutboxRelay(DataSource database, Outbox outbox, String source, String bootstrapServers) {
        this.database = database;
        this.outbox = outbox;
        this.source = source;
        this.bootstrapServers = bootstrapServers;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var connection = database.getConnection()) {
                if (locked(connection)) relayUnderLock(connection);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                if (Thread.currentThread().isInterrupted()) return;
                LOG.warnf("relay stopped and starts again: %s", e);
            }
            KafkaClients.pause(); // another replica is at work, or the database is away: be there when it is not
        }
    }

    private void relayUnderLock(Connection connection) throws SQLException, InterruptedException, ExecutionException {
        try (var _ = new Lock(connection)) {
            relay(connection);
        }
    }

    private void relay(Connection connection) throws SQLException, InterruptedException, ExecutionException {
        var sender = KafkaClients.producer(bootstrapServers);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var sent = sendNext(connection, sender);
                if (sent < BATCH) outbox.awaitNews(LOOK_EVERY_MS);
            }
        } finally {
            sender.close(Duration.ZERO); // nothing of ours is in flight, or it must not be finished by us
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
                var acknowledgement = sender.send(Outgoing.record(rows, source));
                // Refused before it left (no metadata, no buffer): what follows must not overtake it.
                if (acknowledgement.isDone()) acknowledgement.get();
                acknowledgements.add(acknowledgement);
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

    private static boolean locked(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT " + LOCK);
                var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** The connection goes back to a pool: a lock left on it would be held by nobody for ever. */
    private record Lock(Connection connection) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            try (var statement = connection.prepareStatement("SELECT pg_advisory_unlock_all()")) {
                statement.execute();
            }
        }
    }
}
