package io.gendan.benchmarks;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Id;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The same rows by the least that can write them: one connection per thread without a pool, statements prepared once, bodies
 * that are ready-made text, nothing decided.
 */
final class PlainParcels implements Crowd.Worker {
    private static final String READ =
            "SELECT version, name, body::text FROM event WHERE stream_id = ? AND category = ? ORDER BY version";
    private static final String ROW = "(?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)";
    private static final String APPEND =
            "INSERT INTO event (category, stream_id, version, event_id, name, body, recorded_at, correlation, causation, actor) VALUES "
                    + ROW;
    private static final String TELL =
            "INSERT INTO outbox (topic, key, message_id, sequence, type, body, correlation, traceparent, recorded_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** What one turn of a worker is. */
    @FunctionalInterface
    interface Turn {
        void take(PlainParcels parcels, int number) throws SQLException;
    }

    private final Connection connection;
    private final Turn turn;
    private final PreparedStatement read;
    private final PreparedStatement append;
    private final PreparedStatement appendTwo;
    private final PreparedStatement tell;
    private final PreparedStatement list;
    private final String registered = EventJson.toJson(ParcelEvent.registered());
    private final String noted = EventJson.toJson(ParcelEvent.noted());

    PlainParcels(Connection connection, boolean autocommit, Turn turn) throws SQLException {
        this.connection = connection;
        this.turn = turn;
        connection.setAutoCommit(autocommit);
        read = connection.prepareStatement(READ);
        append = connection.prepareStatement(APPEND);
        appendTwo = connection.prepareStatement(APPEND + ", " + ROW);
        tell = connection.prepareStatement(TELL);
        list = connection.prepareStatement(Parcels.LISTED);
    }

    @Override
    public void work(int number) throws SQLException {
        turn.take(this, number);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Reads every row of the stream, body and all. */
    int load(UUID stream) throws SQLException {
        read.setObject(1, stream);
        read.setString(2, "parcel");
        int rows = 0;
        try (var found = read.executeQuery()) {
            while (found.next()) if (!found.getString("body").isEmpty()) rows++;
        }
        return rows;
    }

    void register(UUID stream) throws SQLException {
        bind(append, 1, stream, 1, Id.next(), "parcel-registered", registered);
        append.executeUpdate();
    }

    void note(UUID stream, int version, boolean twice) throws SQLException {
        var statement = twice ? appendTwo : append;
        int next = bind(statement, 1, stream, version, Id.next(), "parcel-noted", noted);
        if (twice) bind(statement, next, stream, version + 1, Id.next(), "parcel-noted", noted);
        statement.executeUpdate();
    }

    /** One fact with its message and its row, in one transaction. */
    void noteAndTell(UUID stream, int version) throws SQLException {
        var id = Id.next();
        bind(append, 1, stream, version, id, "parcel-noted", noted);
        append.executeUpdate();
        bindMessage(tell, stream, version, id, noted);
        tell.executeUpdate();
        list.setObject(1, stream);
        list.setInt(2, version - 1);
        list.setString(3, "Noted");
        list.setObject(4, OffsetDateTime.now(ZoneOffset.UTC));
        list.setLong(5, version);
        list.executeUpdate();
        connection.commit();
    }

    private static int bind(PreparedStatement to, int next, UUID stream, int version, UUID id, String name, String body)
            throws SQLException {
        to.setString(next++, "parcel");
        to.setObject(next++, stream);
        to.setLong(next++, version);
        to.setObject(next++, id);
        to.setString(next++, name);
        to.setString(next++, body);
        to.setObject(next++, OffsetDateTime.now(ZoneOffset.UTC));
        to.setObject(next++, id);
        to.setObject(next++, null);
        to.setString(next++, "staff-003");
        return next;
    }

    private static void bindMessage(PreparedStatement to, UUID stream, int version, UUID id, String body)
            throws SQLException {
        to.setString(1, Parcels.TOPIC);
        to.setObject(2, stream);
        to.setObject(3, id);
        to.setLong(4, version);
        to.setString(5, "io.gendan.parcel.ParcelNoted.v1");
        to.setString(6, body);
        to.setObject(7, id);
        to.setString(8, null);
        to.setObject(9, OffsetDateTime.now(ZoneOffset.UTC));
    }
}
