package io.gendan.eventsourcing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/** The next rows of the outbox on their way: sent one after the other, awaited, and only then forgotten. */
final class OutboxLot {
    static final int MOST = 1000;

    private static final Logger LOG = Logger.getLogger(OutboxLot.class);
    private static final String NEXT =
            "SELECT " + Outgoing.COLUMNS + " FROM outbox WHERE key <> ALL (?) ORDER BY id LIMIT " + MOST;

    private final Connection connection;
    private final Set<UUID> stuck;
    private final Map<Long, OnItsWay> sent = new LinkedHashMap<>();

    private record OnItsWay(UUID key, String message, Future<RecordMetadata> acknowledgement) {}

    private OutboxLot(Connection connection, Set<UUID> stuck) {
        this.connection = connection;
        this.stuck = stuck;
    }

    /**
     * @param stuck the keys that wait; one more when a message turns out to be too large
     * @return how many rows there were
     */
    static int send(Connection connection, Producer<String, String> sender, String source, Set<UUID> stuck)
            throws SQLException, InterruptedException, ExecutionException {
        var lot = new OutboxLot(connection, stuck);
        int rows = lot.send(sender, source);
        lot.forget(lot.awaitAll());
        return rows;
    }

    private int send(Producer<String, String> sender, String source)
            throws SQLException, InterruptedException, ExecutionException {
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setArray(1, connection.createArrayOf("uuid", stuck.toArray()));
            try (var rows = statement.executeQuery()) {
                int taken = 0;
                for (; rows.next(); taken++) {
                    var key = rows.getObject("key", UUID.class);
                    if (stuck.contains(key)) continue;
                    var acknowledgement = sender.send(Outgoing.record(rows, source));
                    var one = new OnItsWay(key, rows.getString("message_id"), acknowledgement);
                    // Refused before it left (too large, no metadata, no buffer): what follows must not overtake it.
                    if (!acknowledgement.isDone() || taken(one)) sent.put(rows.getLong("id"), one);
                }
                return taken;
            }
        }
    }

    /** The rows that the broker has. Should it take less than we send, later messages of a key that waits now are sent once more. */
    private List<Long> awaitAll() throws SQLException, InterruptedException, ExecutionException {
        var there = new ArrayList<Long>(sent.size());
        var waits = new HashSet<UUID>();
        for (var row : sent.entrySet()) {
            await(row.getValue());
            var key = row.getValue().key();
            if (!waits.contains(key) && taken(row.getValue())) there.add(row.getKey());
            else waits.add(key);
        }
        return there;
    }

    /** False when it is too large: then its key waits. */
    private boolean taken(OnItsWay one) throws InterruptedException, ExecutionException {
        try {
            one.acknowledgement().get();
            return true;
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException tooLarge)) throw e;
            LOG.errorf("message %s waits, and its key %s with it: %s", one.message(), one.key(), tooLarge.getMessage());
            stuck.add(one.key());
            return false;
        }
    }

    /**
     * While the broker is away a republish may put older messages before these. Then these rows are gone, and must not go out first
     * when it comes back.
     */
    private void await(OnItsWay one) throws SQLException, InterruptedException {
        while (true) {
            try {
                one.acknowledgement().get(1, TimeUnit.SECONDS);
                return;
            } catch (ExecutionException e) {
                return; // looked at by who asks whether it was taken
            } catch (TimeoutException e) {
                if (!allThere()) throw new IllegalStateException("what was on its way is put in order and sent anew");
            }
        }
    }

    private boolean allThere() throws SQLException {
        try (var statement = connection.prepareStatement("SELECT count(*) FROM outbox WHERE id = ANY (?)")) {
            statement.setArray(
                    1, connection.createArrayOf("bigint", sent.keySet().toArray()));
            try (var row = statement.executeQuery()) {
                return row.next() && row.getInt(1) == sent.size();
            }
        }
    }

    private void forget(Collection<Long> rows) throws SQLException {
        if (rows.isEmpty()) return;
        try (var statement = connection.prepareStatement("DELETE FROM outbox WHERE id = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", rows.toArray()));
            statement.executeUpdate();
        }
    }
}
