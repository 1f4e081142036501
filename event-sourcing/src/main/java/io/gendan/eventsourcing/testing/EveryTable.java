package io.gendan.eventsourcing.testing;

import io.gendan.eventsourcing.Tx;
import java.util.List;

/** Looks through a whole database, whatever its tables are called: for what must be nowhere. */
public final class EveryTable {
    private EveryTable() {}

    public static List<String> of(Tx tx) {
        return tx.query(
                "SELECT oid::regclass::text AS name FROM pg_class WHERE relkind IN ('r', 'p')"
                        + " AND relnamespace = current_schema()::regnamespace AND has_table_privilege(oid, 'SELECT')"
                        + " ORDER BY 1",
                row -> row.getString("name"));
    }

    /** The tables of which a row says this somewhere, in upper or lower case. */
    public static List<String> naming(Tx tx, String word) {
        return of(tx).stream()
                .filter(table -> tx.first(
                                "SELECT 1 FROM " + table
                                        + " t WHERE position(lower(?) IN lower(to_jsonb(t)::text)) > 0",
                                _ -> true,
                                word)
                        .isPresent())
                .toList();
    }
}
