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
    private static final int AT_ONCE = 1000;
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
     * Writes the read model again from the facts, and puts it in the place of the old one, see {@link Rebuild}. How many facts were read,
     * or -1 when no read model has that name.
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
        return new Rebuild<>(tx, aggregate, model).run();
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
            var waiting = new ArrayList<Outbox.Message>(AT_ONCE);
            var sent = new long[1];
            tx.each(
                    COLUMNS + "WHERE position >= ? ORDER BY position",
                    this::messages,
                    found -> {
                        waiting.addAll(found);
                        if (waiting.size() >= AT_ONCE) sent[0] += outbox.add(tx, waiting);
                    },
                    fromPosition);
            return sent[0] + outbox.add(tx, waiting);
        });
    }

    private List<Outbox.Message> messages(ResultSet row) throws SQLException {
        for (var aggregate : aggregates)
            if (aggregate.category().equals(row.getString("category"))) return messages(aggregate, row);
        return List.of();
    }

    private <E> List<Outbox.Message> messages(Aggregate<?, ?, E> aggregate, ResultSet row) throws SQLException {
        var fact = EventStore.recorded(row.getObject("stream_id", UUID.class), row, aggregate.json());
        return outbox.messagesOf(Collections.singletonList(fact), aggregate.publisher());
    }
}
