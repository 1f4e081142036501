package io.gendan.eventsourcing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One read model, written anew while the old one goes on being read and written: into temporary tables of the same names, which stand
 * before the others in this transaction alone. At the end the tables are locked, what was said meanwhile is written too, and the new
 * rows take the place of the old. Commands wait for that end only.
 */
final class Rebuild<S, E> {
    private static final int AT_ONCE = 1000;
    private static final String COLUMNS =
            "SELECT stream_id, event.version, event_id, name, body::text, recorded_at, correlation, causation, actor, ";
    private static final String IN_ORDER = " ORDER BY stream_id, event.version";
    private static final String ALL = COLUMNS + "0 AS replayed FROM event WHERE category = ?" + IN_ORDER;
    private static final String WITH_REPLAYED =
            " FROM event LEFT JOIN replayed USING (stream_id) WHERE category = ? AND ";

    /** Of streams that have grown since they were replayed: from their beginning, for the state. */
    private static final String GROWN = COLUMNS + "coalesce(replayed.version, 0) AS replayed" + WITH_REPLAYED
            + "stream_id IN (SELECT stream_id" + WITH_REPLAYED + "event.version > coalesce(replayed.version, 0))"
            + IN_ORDER;

    private final Tx tx;
    private final Aggregate<?, S, E> aggregate;
    private final ReadModel<S, E> model;
    private final List<Follower.News<S, E>> news = new ArrayList<>(AT_ONCE);
    private final Map<UUID, Long> versions = new LinkedHashMap<>();
    private UUID stream;
    private S state;
    private long facts;

    Rebuild(Tx tx, Aggregate<?, S, E> aggregate, ReadModel<S, E> model) {
        this.tx = tx;
        this.aggregate = aggregate;
        this.model = model;
    }

    /** How many facts were written. */
    long run() {
        var schema =
                tx.first("SELECT current_schema()", row -> row.getString(1)).orElseThrow() + ".";
        for (var table : model.tables())
            tx.update("CREATE TEMP TABLE " + table + " (LIKE " + schema + table + " INCLUDING ALL) ON COMMIT DROP");
        tx.update("CREATE TEMP TABLE replayed (stream_id uuid PRIMARY KEY, version bigint NOT NULL) ON COMMIT DROP");
        tx.update("DISCARD PLANS"); // statements that this connection knows by heart would go on to the old tables
        write(ALL, aggregate.category());
        tx.update("ANALYZE replayed");
        // Locked as commands write them, which is the other way round than they can be emptied; and so that whoever
        // means to lock a row
        // waits for the new rows, and those who have locked one are done. Readers are not held up.
        var tables = model.tables().reversed();
        tx.update("LOCK TABLE " + schema + String.join(", " + schema, tables) + " IN EXCLUSIVE MODE");
        write(GROWN, aggregate.category(), aggregate.category());
        for (var table : model.tables()) tx.update("DELETE FROM " + schema + table);
        for (var table : tables) tx.update(copy(schema, table));
        return facts;
    }

    private void write(String sql, Object... arguments) {
        stream = null;
        tx.each(sql, row -> row(row), this::add, arguments);
        tell();
    }

    private record Row<E>(Recorded<E> fact, long replayed) {}

    private Row<E> row(ResultSet row) throws SQLException {
        var fact = EventStore.recorded(row.getObject("stream_id", UUID.class), row, aggregate.json());
        return new Row<>(fact, row.getLong("replayed"));
    }

    private void add(Row<E> row) {
        var fact = row.fact();
        if (!fact.streamId().equals(stream)) {
            if (news.size() >= AT_ONCE) tell(); // whole streams, as their facts came together
            state = aggregate.decider().initial();
        }
        stream = fact.streamId();
        state = aggregate.decider().evolve(state, fact.event());
        if (fact.version() <= row.replayed()) return;
        news.add(new Follower.News<>(fact, state));
        versions.put(fact.streamId(), fact.version());
    }

    /** As many facts at once as there are: a read model may know how to write them in fewer statements. */
    private void tell() {
        if (news.isEmpty()) return;
        facts += news.size();
        model.followAll(tx, news);
        tx.update(
                "INSERT INTO replayed SELECT * FROM unnest(?::uuid[], ?::text[]::bigint[])"
                        + " ON CONFLICT (stream_id) DO UPDATE SET version = excluded.version",
                versions.keySet(),
                versions.values().stream().map(String::valueOf).toList());
        news.clear();
        versions.clear();
    }

    /** All columns but those that PostgreSQL fills in by itself. */
    private String copy(String schema, String table) {
        var columns = String.join(
                ", ",
                tx.query(
                        "SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0"
                                + " AND NOT attisdropped AND attgenerated = '' ORDER BY attnum",
                        row -> row.getString(1),
                        schema + table));
        return "INSERT INTO " + schema + table + " (" + columns + ") OVERRIDING SYSTEM VALUE SELECT " + columns
                + " FROM pg_temp." + table;
    }
}
