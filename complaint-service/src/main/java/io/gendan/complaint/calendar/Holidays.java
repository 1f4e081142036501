package io.gendan.complaint.calendar;

import io.gendan.eventsourcing.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which days are free although they are not weekends, and which are worked although they are: data with its source, see
 * {@code calendar/README.md}.
 *
 * @param coveredFrom the first day of which we know; {@code coveredTo} the last
 * @param workingWeekends days that make up for a holiday
 */
record Holidays(
        LocalDate coveredFrom,
        LocalDate coveredTo,
        String source,
        List<Holiday> holidays,
        List<LocalDate> workingWeekends) {

    /** {@code from} and {@code to} are its first and its last free day. */
    record Holiday(String name, String zh, LocalDate from, LocalDate to) {
        Stream<LocalDate> days() {
            return from.datesUntil(to.plusDays(1));
        }
    }

    Holidays {
        holidays = List.copyOf(holidays);
        workingWeekends = List.copyOf(workingWeekends);
    }

    static Holidays ofChina() {
        try (var in = Holidays.class.getResourceAsStream("/calendar/cn-holidays.json")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Holidays in(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the holidays in " + file + " cannot be read", e);
        }
    }

    static Holidays read(String json) {
        return EventJson.fromJson(json, Holidays.class);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(coveredFrom) && !day.isAfter(coveredTo);
    }
}
