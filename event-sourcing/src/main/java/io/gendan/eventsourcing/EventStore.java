package io.gendan.eventsourcing;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The log in PostgreSQL: streams are read whole and added to at their end, with what the world is to be told of it. */
@Singleton
public class EventStore {
    private static final String READ =
            "SELECT version, event_id, name, body::text, recorded_at, correlation, causation, actor"
                    + " FROM event WHERE stream_id = ? AND category = ? ORDER BY version";

    private static final String READ_ALL =
            "SELECT stream_id, version, event_id, name, body::text, recorded_at, correlation, causation, actor"
                    + " FROM event WHERE stream_id = ANY (?::uuid[]) AND category = ? ORDER BY stream_id, version";

    /** Up to so many facts have a statement of their own length, which costs the least; more are sent as arrays, by one that fits all. */
    private static final int FEW = 16;

    private final Outbox outbox;
    private final Clock clock;

    public EventStore(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    public <E> List<Recorded<E>> read(Tx tx, String category, UUID stream, EventJson<E> json) {
        return tx.query(READ, row -> recorded(stream, row, json), stream, category);
    }

    /** Many streams with one query; a stream without facts is not among them. */
    <E> Map<UUID, List<Recorded<E>>> readAll(Tx tx, String category, Collection<UUID> streams, EventJson<E> json) {
        return tx
                .query(READ_ALL, row -> recorded(row.getObject("stream_id", UUID.class), row, json), streams, category)
                .stream()
                .collect(Collectors.groupingBy(Recorded::streamId));
    }

    /**
     * Adds the facts behind {@code version} and their messages to the outbox: one statement, one round trip.
     *
     * @throws StaleVersion when the stream has grown since {@code version} was read
     */
    <E> List<Recorded<E>> append(
            Tx tx,
            String category,
            UUID stream,
            long version,
            List<E> events,
            EventJson<E> json,
            Publisher<E> publisher) {
        if (events.isEmpty()) return List.of();
        var facts = recorded(tx.cause(), stream, version, events);
        append(tx, category, facts, json, publisher);
        return facts;
    }

    /** The same for facts of many streams: a few statements, however many streams they are. */
    <E> void append(Tx tx, String category, List<Recorded<E>> facts, EventJson<E> json, Publisher<E> publisher) {
        var messages = outbox.messagesOf(facts, publisher);
        try {
            if (facts.size() <= FEW) insert(tx, category, facts, messages, json);
            else {
                ManyFacts.insert(tx, category, facts, json);
                ManyFacts.insertMessages(tx, messages);
            }
        } catch (DatabaseFault fault) {
            var first = facts.getFirst();
            if (fault.duplicate())
                throw new StaleVersion(
                        category + " " + first.streamId() + " has moved on from " + (first.version() - 1));
            throw fault;
        }
        if (!messages.isEmpty()) outbox.nudgeAfter(tx);
    }

    private static <E> void insert(
            Tx tx, String category, List<Recorded<E>> facts, List<Outbox.Message> messages, EventJson<E> json) {
        var sql = Outbox.appendSql(facts.size(), messages.size());
        try (var statement = tx.connection().prepareStatement(sql)) {
            int next = 1;
            for (var fact : facts) next = bind(statement, next, category, fact, json);
            for (var message : messages) next = message.bind(statement, next);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }

    <E> List<Recorded<E>> recorded(Cause cause, UUID stream, long version, List<E> events) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // what PostgreSQL keeps, so that a fact equals itself
        var facts = new ArrayList<Recorded<E>>(events.size());
        for (var event : events) facts.add(new Recorded<>(stream, ++version, Id.next(), now, event, cause));
        return facts;
    }

    private static <E> int bind(PreparedStatement to, int next, String category, Recorded<E> fact, EventJson<E> json)
            throws SQLException {
        to.setString(next++, category);
        to.setObject(next++, fact.streamId());
        to.setLong(next++, fact.version());
        to.setObject(next++, fact.eventId());
        to.setString(next++, json.nameOf(fact.event()));
        to.setString(next++, json.write(fact.event()));
        to.setObject(next++, OffsetDateTime.ofInstant(fact.recordedAt(), ZoneOffset.UTC));
        to.setObject(next++, fact.cause().correlation());
        to.setObject(next++, fact.cause().causation());
        to.setString(next++, fact.cause().actor());
        return next;
    }

    /** Also for {@link Replay}: the columns are those of {@link #READ}. */
    static <E> Recorded<E> recorded(UUID stream, ResultSet row, EventJson<E> json) throws SQLException {
        var cause = new Cause(
                row.getString("actor"),
                row.getObject("correlation", UUID.class),
                row.getObject("causation", UUID.class),
                null);
        Instant at = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        var event = json.read(row.getString("name"), row.getString("body"));
        return new Recorded<>(stream, row.getLong("version"), row.getObject("event_id", UUID.class), at, event, cause);
    }
}
