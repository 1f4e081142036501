package io.gendan.sheets;

import io.gendan.eventsourcing.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a list is ordered: by columns of which the last is an id, so that no two rows stand at the same place.
 *
 * @param name what was asked for, a minus before it when the greatest comes first
 */
public record Sort(String name, boolean descending, List<Key> keys) {

    /** A column, and how its value is read again out of a cursor. */
    public record Key(String column, String sqlType, Function<String, Object> reading) {
        public static Key text(String column) {
            return new Key(column, "text", text -> text);
        }

        public static Key day(String column) {
            return new Key(column, "date", text -> Narrowing.day("after", text));
        }

        public static Key number(String column) {
            return new Key(column, "numeric", Key::decimal);
        }

        /** As PostgreSQL writes a time; {@code infinity} stands for one that has not come. */
        public static Key time(String column) {
            return new Key(column, "timestamptz", Key::moment);
        }

        private static BigDecimal decimal(String text) {
            if (text.matches("-?\\d{1,30}(\\.\\d{1,30})?")) return new BigDecimal(text);
            throw new NumberFormatException(text);
        }

        private static String moment(String text) {
            if (text.matches("infinity|[12]\\d{3}(-\\d\\d){2} \\d\\d(:\\d\\d){2}(\\.\\d{1,6})?[+-]\\d\\d(:\\d\\d)?"))
                return text;
            throw new IllegalArgumentException(text);
        }

        public static Key id(String column) {
            return new Key(column, "uuid", UUID::fromString);
        }
    }

    /** The first of the possible ones when nothing is asked for. Throws a problem (400) on what is not possible. */
    public static Sort of(String asked, SequencedMap<String, List<Key>> possible) {
        if (asked == null)
            return new Sort(
                    possible.firstEntry().getKey(), false, possible.firstEntry().getValue());
        boolean descending = asked.startsWith("-");
        var keys = possible.get(descending ? asked.substring(1) : asked);
        if (keys == null)
            throw new Problem(
                    400,
                    "SORT_NOT_KNOWN",
                    "sort is one of " + possible.sequencedKeySet()
                            + ", with a minus before it for the other way round, not " + Problem.quoted(asked));
        return new Sort(asked, descending, keys);
    }

    String orderBy(String table) {
        return keys.stream()
                .map(key -> table + key.column() + (descending ? " DESC" : ""))
                .collect(Collectors.joining(", ", "ORDER BY ", ""));
    }

    /** Where a row stands, to be selected with it. */
    String place() {
        return keys.stream().map(key -> key.column() + "::text").collect(Collectors.joining(", ", "ARRAY[", "]"));
    }

    String behind() {
        return keys.stream().map(Key::column).collect(Collectors.joining(", ", "(", ")"))
                + (descending ? " < " : " > ")
                + keys.stream().map(key -> "?::" + key.sqlType()).collect(Collectors.joining(", ", "(", ")"));
    }
}
