package io.gendan.order.imports;

import io.gendan.eventsourcing.WrittenValues;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of a line as what they mean. What is empty is null; what cannot be read is null as well, and the entry knows why. */
public final class Cells {
    private static final Pattern FAILED = Pattern.compile("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    private final Line line;
    private final Entry entry;

    Cells(Line line, Entry entry) {
        this.line = line;
        this.entry = entry;
    }

    public String text(String column) {
        return read(column, Cells::printed, "holds a character that nobody can see");
    }

    public BigDecimal number(String column) {
        return read(column, Cells::plain, "is no number: write it like 1250.50, without a mark between the thousands");
    }

    public Integer whole(String column) {
        return read(column, Integer::valueOf, "is no whole number");
    }

    public LocalDate day(String column) {
        return read(column, Cells::date, "is no day: write it like 2026-09-30");
    }

    public ZoneId zone(String column) {
        return read(column, WrittenValues::zone, "is no time zone: write it like America/New_York");
    }

    public Duration duration(String column) {
        return read(column, WrittenValues::duration, "is no duration of ten years at most: write it like PT24H");
    }

    public <E extends Enum<E>> E one(String column, Class<E> of) {
        return read(column, text -> constant(of, text), "is none of " + List.of(of.getEnumConstants()));
    }

    /** Several, with commas, semicolons or blanks between them. */
    public <E extends Enum<E>> List<E> many(String column, Class<E> of) {
        return read(
                column,
                text -> Arrays.stream(text.split("[,;，；、\\s]+"))
                        .map(each -> constant(of, each))
                        .toList(),
                "is not a list of " + List.of(of.getEnumConstants()));
    }

    /** What {@code reading} makes of the text; whatever it throws on bad input is an {@link IllegalArgumentException} or one of time. */
    public <T> T read(String column, Function<String, T> reading, String otherwise) {
        var text = line.cell(column);
        if (text.isEmpty()) return null;
        if (FAILED.matcher(text).matches()) {
            entry.fault(
                    line,
                    column,
                    "FORMULA_FAILED",
                    "The formula in this cell came to nothing: mend it in the spreadsheet");
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            entry.fault(line, column, "VALUE_UNREADABLE", "This " + otherwise);
            return null;
        }
    }

    private static String printed(String text) {
        if (WrittenValues.isPlain(text)) return text;
        throw new IllegalArgumentException();
    }

    private static BigDecimal plain(String text) {
        if (NUMBER.matcher(text).matches()) return new BigDecimal(text);
        throw new NumberFormatException();
    }

    /** The year first: of 03/04/2026 nobody knows which is the month. */
    private static LocalDate date(String text) {
        var day = DAY.matcher(text);
        if (!day.matches()) throw new DateTimeException("no day");
        return WrittenValues.day(
                "%s-%2s-%2s".formatted(day.group(1), day.group(2), day.group(3)).replace(' ', '0'));
    }

    private static <E extends Enum<E>> E constant(Class<E> of, String text) {
        return Enum.valueOf(of, text.toUpperCase(Locale.ROOT));
    }
}
