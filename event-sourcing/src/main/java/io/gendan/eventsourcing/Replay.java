package io.gendan.eventsourcing;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Administrators' ways back to the log: read models written anew, topics filled anew. */
@Singleton
public class Replay {
    private static final int FETCH = 1000;
    private static final String COLUMNS =
            "SELECT stream_id, version, event_id, category, name, body::text, recorded_at, correlation, causation, actor FROM event ";

    private final Transactions transactions;
    private final Outbox outbox;
    private final List<Aggregate<?, ?, ?>> aggregates;

    @Inject
    Replay(Transactions transactions, Outbox outbox, Instance<Aggregate<?, ?, ?>> aggregates) {
        this(transactions, outbox, aggregates.stream().toList());
    }

    public Replay(Transactions transactions, Outbox outbox, List<Aggregate<?, ?, ?>> aggregates) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.aggregates = aggregates;
    }

    public List<String> readModels() {
        return aggregates.stream()
                .flatMap(aggregate -> aggregate.followers().stream())
                .filter(ReadModel.class::isInstance)
                .map(follower -> ((ReadModel<?, ?>) follower).name())
                .sorted()
                .toList();
    }

    /**
     * Empties the read model and writes it again from the facts. Meanwhile readers see the old rows, and commands that would write
     * new ones wait. How many facts were read, or -1 when no read model has that name.
     */
    public long rebuild(Cause cause, String readModel) {
        for (var aggregate : aggregates)
            for (var follower : aggregate.followers())
                if (follower instanceof ReadModel<?, ?> model && model.name().equals(readModel))
                    return transactions.again(3, cause, tx -> rebuild(tx, aggregate, readModel));
        return -1;
    }

    private static <S, E> long rebuild(Tx tx, Aggregate<?, S, E> aggregate, String name) {
        var model = aggregate.followers().stream()
                .filter(follower -> follower instanceof ReadModel<S, E> candidate
                        && candidate.name().equals(name))
                .map(follower -> (ReadModel<S, E>) follower)
                .findFirst()
                .orElseThrow();
        // Locked as commands write them, which is the other way round than they can be emptied.
        tx.update("LOCK TABLE " + String.join(", ", model.tables().reversed()) + " IN SHARE ROW EXCLUSIVE MODE");
        for (var table : model.tables()) tx.update("DELETE FROM " + table);
        var replayed = new Object() {
            UUID stream;
            S state;
            long facts;
        };
        read(tx, COLUMNS + "WHERE category = '" + aggregate.category() + "' ORDER BY stream_id, version", row -> {
            var stream = row.getObject("stream_id", UUID.class);
            if (!stream.equals(replayed.stream))
                replayed.state = aggregate.decider().initial();
            replayed.stream = stream;
            var fact = EventStore.recorded(stream, row, aggregate.json());
            replayed.state = aggregate.decider().evolve(replayed.state, fact.event());
            model.follow(tx.because(fact.cause()), fact, replayed.state);
            replayed.facts++;
        });
        return replayed.facts;
    }

    /**
     * Puts every message from that position of the log into the outbox again, in the order of the log, with the ids they had. Commands
     * wait meanwhile: a new fact must not overtake the old ones of its stream. How many messages.
     */
    public long republish(Cause cause, long fromPosition) {
        return transactions.in(cause, tx -> {
            tx.update("LOCK TABLE outbox IN SHARE ROW EXCLUSIVE MODE");
            tx.update(
                    "DELETE FROM outbox WHERE message_id IN (SELECT event_id FROM event WHERE position >= ?)",
                    fromPosition);
            var waiting = new ArrayList<Outbox.Message>(FETCH);
            var sent = new long[1];
            read(tx, COLUMNS + "WHERE position >= " + fromPosition + " ORDER BY position", row -> {
                for (var aggregate : aggregates)
                    if (aggregate.category().equals(row.getString("category")))
                        waiting.addAll(messages(aggregate, row));
                if (waiting.size() >= FETCH) sent[0] += outbox.add(tx, waiting);
            });
            return sent[0] + outbox.add(tx, waiting);
        });
    }

    private <E> List<Outbox.Message> messages(Aggregate<?, ?, E> aggregate, ResultSet row) throws SQLException {
        var fact = EventStore.recorded(row.getObject("stream_id", UUID.class), row, aggregate.json());
        return outbox.messagesOf(Collections.singletonList(fact), aggregate.publisher());
    }

    private interface EachRow {
        void read(ResultSet row) throws SQLException;
    }

    /** A million facts are not held in memory: the cursor brings a thousand at a time. */
    private static void read(Tx tx, String sql, EachRow each) {
        try (var statement = tx.connection().prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) each.read(rows);
            }
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }
}
