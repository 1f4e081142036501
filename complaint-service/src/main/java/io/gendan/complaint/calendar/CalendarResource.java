package io.gendan.complaint.calendar;

import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.WrittenValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When we work: what every promise of "within four working hours" is counted by. */
@Path("/v1/calendar")
@Tag(name = "Working time")
class CalendarResource {
    private static final Duration LONGEST = Duration.ofHours(2000);
    private static final int MOST_DAYS = 366;

    private final WorkingCalendar calendar;
    private final Clock clock;

    CalendarResource(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Schema(name = "WorkingTime")
    record WorkingTime(
            Instant from,
            Duration working,
            Instant until,

            @Schema(description = "Holidays of that time are not published yet: only weekends are left out")
            boolean assumed) {}

    /** {@code holiday} is its name in English and Chinese, absent on other days. */
    @Schema(name = "CalendarDay")
    record Day(LocalDate day, boolean working, List<WorkingHours.Stretch> hours, String holiday, boolean assumed) {}

    @Schema(name = "CalendarDays")
    record Days(ZoneId zone, List<String> sources, List<Day> days) {}

    @GET
    @Path("/working-time")
    @RolesAllowed("STAFF")
    @Operation(summary = "When so many working hours have passed: a promise is made with this in hand")
    public WorkingTime workingTime(
            @Parameter(description = "From when; from now on when it is left out", example = "2026-09-30T06:00:00Z")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "How much working time, as ISO 8601 writes it", example = "PT4H")
                    @QueryParam("working")
                    String working) {
        var begin = from == null
                ? clock.instant()
                : read("from", "a time like 2026-09-30T06:00:00Z", from, WrittenValues::time);
        var time = read("working", "a duration like PT4H", working, WrittenValues::duration);
        if (time.isNegative() || time.compareTo(LONGEST) > 0)
            throw Problem.of("working", "is between PT0S and " + LONGEST + ", not " + time);
        var until = calendar.plus(begin, time);
        return new WorkingTime(begin, time, until, calendar.isAssumed(begin, until));
    }

    @GET
    @Path("/days")
    @RolesAllowed("STAFF")
    @Operation(summary = "Day by day: who works when, which are holidays, and by which source")
    public Days days(
            @Parameter(example = "2026-09-28") @QueryParam("from") String from,
            @Parameter(example = "2026-10-11") @QueryParam("to") String to) {
        var first = read("from", "a date like 2026-09-28", from, WrittenValues::day);
        var last = read("to", "a date like 2026-10-11", to, WrittenValues::day);
        if (last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last))
            throw Problem.of(
                    "to", "is not before from, and at most a year later: " + first + " to " + last + " is not");
        var days = first.datesUntil(last.plusDays(1)).toList();
        var sources = days.stream()
                .flatMap(day -> calendar.knowing(day).stream())
                .map(Holidays::source)
                .distinct()
                .toList();
        return new Days(calendar.zone(), sources, days.stream().map(this::day).toList());
    }

    private Day day(LocalDate day) {
        var working = calendar.isWorkingDay(day);
        return new Day(
                day,
                working,
                working ? calendar.hours(day).stretches() : List.of(),
                calendar.holiday(day)
                        .map(holiday -> holiday.name() + " · " + holiday.zh())
                        .orElse(null),
                calendar.isAssumed(day));
    }

    private static <T> T read(String name, String what, String text, Function<String, T> reader) {
        if (text == null) throw Problem.of(name, "is missing: it is " + what);
        try {
            return reader.apply(text);
        } catch (DateTimeException e) {
            throw Problem.of(name, "is " + what + ", not " + Problem.quoted(text));
        }
    }
}
