package io.gendan.eventsourcing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list, in the order of the ids.
 *
 * @param next the cursor of the following page, absent on the last one; opaque, to be sent back as {@code ?after=}. It goes out
 *     signed ({@link Cursors})
 */
public record Page<T>(List<T> items, String next) {
    private static final int LARGEST = 200;

    /** @param found one row more than {@code limit} was asked for, if there are more */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, UUID> id) {
        if (found.size() <= limit) return new Page<>(found, null);
        var items = found.subList(0, limit);
        return new Page<>(items, cursor(id.apply(items.getLast())));
    }

    private static String cursor(UUID last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(last.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The id behind which the page starts, null for the first page. Throws a problem (400) on what is no cursor of ours. */
    public static UUID after(String cursor) {
        if (cursor == null) return null;
        try {
            return UUID.fromString(
                    new String(Base64.getUrlDecoder().decode(Cursors.unsigned(cursor)), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw unreadable("after");
        }
    }

    static Problem unreadable(String parameter) {
        return Problem.of("CURSOR_UNREADABLE", parameter, "takes what the page before gave, unchanged");
    }

    /** How many are asked for, between 1 and 200. Throws a problem (400) on anything else. */
    public static int limit(String asked) {
        return limit(asked, LARGEST);
    }

    /** The same where one page may hold up to {@code largest}. */
    public static int limit(String asked, int largest) {
        if (asked.matches("[1-9][0-9]{0,5}") && Integer.parseInt(asked) <= largest) return Integer.parseInt(asked);
        throw Problem.of(
                "LIMIT_OUT_OF_RANGE",
                "limit",
                "is a whole number from 1 to " + largest + ", not " + Problem.quoted(asked));
    }

    /** The id that a list is narrowed to by the query parameter of that name, null when it is not. */
    public static UUID only(String parameter, String text) {
        if (text == null) return null;
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.of(parameter, "takes an id of this API (a UUID), not " + Problem.quoted(text));
        }
    }

    /** The same for one of the values of an enumeration. */
    public static <E extends Enum<E>> E only(String parameter, String text, Class<E> values) {
        if (text == null) return null;
        for (var value : values.getEnumConstants()) if (value.name().equals(text)) return value;
        throw Problem.of(
                parameter, "is one of " + List.of(values.getEnumConstants()) + ", not " + Problem.quoted(text));
    }

    /** The same for a moment. */
    public static Instant moment(String parameter, String text) {
        if (text == null) return null;
        try {
            return WrittenValues.time(text);
        } catch (DateTimeException e) {
            throw Problem.of(parameter, "is a time like 2026-03-02T10:00:00Z, not " + Problem.quoted(text));
        }
    }
}
