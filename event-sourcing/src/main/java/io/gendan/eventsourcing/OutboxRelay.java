package io.gendan.eventsourcing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Carries the outbox to Kafka. One at work per database, whoever holds the lock; it looks for rows that are there, never for
 * rows "after" one, so a transaction that commits late is not skipped; and it forgets a row only after the broker has it.
 * Killed in between, its successor sends again with the same {@code ce_id}.
 *
 * <p>A message that is too large for Kafka holds up its own key and nothing else: its row and the later ones of its key stay, are
 * said in the log and shown by the operations, and are tried again by the next relay, when the service starts anew with a larger
 * {@code gendan.kafka.largest-message}. A topic that is missing is waited for like a broker that is away: a service speaks on one
 * topic, so nothing of it could go out meanwhile.
 */
public final class OutboxRelay implements Runnable {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    /** In the space of locks with two numbers, where no Idempotency-Key's hash can meet it. */
    private static final String LOCK = "pg_try_advisory_lock(hashtext('gendan'), hashtext('outbox'))";

    private static final int LOOK_EVERY_MS = 20;

    private final DataSource database;
    private final Outbox outbox;
    private final String source;
    private final String bootstrapServers;
    private final int largestMessage;

    public OutboxRelay(DataSource database, Outbox outbox, String source, String bootstrapServers, int largestMessage) {
        this.database = database;
        this.outbox = outbox;
        this.source = source;
        this.bootstrapServers = bootstrapServers;
        this.largestMessage = largestMessage;
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
        var sender = KafkaClients.producer(bootstrapServers, largestMessage);
        var stuck = new HashSet<UUID>();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (OutboxLot.send(connection, sender, source, stuck) < OutboxLot.MOST) outbox.awaitNews(LOOK_EVERY_MS);
            }
        } finally {
            sender.close(Duration.ZERO); // nothing of ours is in flight, or it must not be finished by us
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
