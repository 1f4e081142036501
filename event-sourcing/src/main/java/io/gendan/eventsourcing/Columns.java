package io.gendan.eventsourcing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** How the columns that the driver gives in its own types become ours, and ours those that it sends. */
public final class Columns {
    private Columns() {}

    /** Null when the column is. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** One column of many rows, sent as an array: ids as they are, everything else as PostgreSQL reads it. */
    public static <T> List<Object> of(Collection<T> rows, Function<? super T, Object> value) {
        var column = new ArrayList<Object>(rows.size());
        for (var row : rows) {
            var one = value.apply(row);
            column.add(
                    switch (one) {
                        case null -> null;
                        case Id id -> id;
                        case UUID id -> id;
                        case Enum<?> name -> name.name();
                        default -> one.toString();
                    });
        }
        return column;
    }
}
