package io.gendan.eventsourcing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Each kind of value in the one way in which this API writes it. What a lenient reader would make of anything else (a day of the
 * number 1, a thousand of "1e3") is a guess, and a day in the year 999999999 no database can keep.
 */
public final class WrittenValues extends SimpleModule {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2999;
    private static final Duration LONGEST = Duration.ofDays(3_660);
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    WrittenValues() {
        addDeserializer(String.class, new PlainText());
        addDeserializer(LocalDate.class, new Written<>(LocalDate.class, WrittenValues::day));
        addDeserializer(Instant.class, new Written<>(Instant.class, WrittenValues::time));
        addDeserializer(Duration.class, new Written<>(Duration.class, WrittenValues::duration));
        addDeserializer(ZoneId.class, new Written<>(ZoneId.class, WrittenValues::zone));
        addDeserializer(BigDecimal.class, new Decimal());
    }

    /** Throws {@link DateTimeException} on what is no day from 1970 to 2999, written like 2026-01-05. */
    public static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        believable(day.getYear());
        return day;
    }

    /** Throws {@link DateTimeException} on what is no time of these years, written like 2026-01-05T09:30:00Z. */
    public static Instant time(String text) {
        var time = Instant.parse(text);
        believable(time.atOffset(ZoneOffset.UTC).getYear());
        return time;
    }

    private static void believable(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new DateTimeException("the year " + year);
    }

    /** Throws {@link DateTimeException} on what is no duration of ten years at most, written like PT24H. */
    public static Duration duration(String text) {
        var duration = Duration.parse(text);
        if (duration.abs().compareTo(LONGEST) > 0) throw new DateTimeException("too long");
        return duration;
    }

    /** Throws {@link DateTimeException} on what is no time zone with a place, like Asia/Shanghai. */
    public static ZoneId zone(String text) {
        if (ZONES.contains(text)) return ZoneId.of(text);
        throw new DateTimeException("no zone with a place");
    }

    /** Whether a text holds nothing that is invisible but for line breaks and tabs. */
    public static boolean isPlain(String text) {
        return PlainText.noText(text).isEmpty();
    }

    private static class Written<T> extends StdScalarDeserializer<T> {
        private final transient Function<String, T> reading;

        Written(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!isWrittenSo(json.currentToken())) return (T) context.handleUnexpectedToken(handledType(), json);
            var text = json.getText();
            try {
                return reading.apply(text);
            } catch (DateTimeException | ArithmeticException | NumberFormatException no) {
                throw new InvalidFormatException(json, no.getMessage(), text, handledType());
            }
        }

        boolean isWrittenSo(JsonToken token) {
            return token == JsonToken.VALUE_STRING;
        }
    }

    /** As text or as a number, whose digits are taken as they stand there. */
    private static final class Decimal extends Written<BigDecimal> {
        Decimal() {
            super(BigDecimal.class, text -> {
                if (DECIMAL.matcher(text).matches()) return new BigDecimal(text);
                throw new NumberFormatException(text);
            });
        }

        @Override
        boolean isWrittenSo(JsonToken token) {
            return super.isWrittenSo(token) || token.isNumeric();
        }
    }
}
