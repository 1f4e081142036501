package io.gendan.shipment.freetime;

import io.gendan.shipment.freetime.Terms.FirstDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The days of a container by the calendar of the port where it was discharged. What cannot be counted is said, not guessed. */
final class FreeTime {
    private static final int WARN_DAYS_BEFORE = 2;

    private FreeTime() {}

    enum Risk {
        /** It is not known whether there is a risk; {@code why} says what is missing. */
        CANNOT_BE_ASSESSED,
        NOT_STARTED,
        IN_TIME,
        /** The last free day is today or one of the next two. */
        ENDING,
        OVERDUE,
        ENDED_IN_TIME,
        ENDED_LATE
    }

    /**
     * @param source who says how many days are free, null where nobody has said
     * @param startedAt by whose word {@code startedBy}; the same for the end
     * @param daysOver for how many days there is something to pay, so far
     * @param doubts what was said of its beginning or its end and is not counted, because it does not fit the rest
     */
    record Assessment(
            Charge charge,
            Risk risk,
            String why,
            Integer freeDays,
            FirstDay firstDay,
            String source,
            Instant startedAt,
            String startedBy,
            Instant endedAt,
            String endedBy,
            LocalDate lastFreeDay,
            int daysOver,
            List<String> doubts) {}

    record Warning(Charge charge, LocalDate lastFreeDay, String source, Instant at) {}

    /** Demurrage and detention, or the one charge for both where that was agreed. */
    static List<Assessment> assess(Following following, Instant now) {
        var merged = following.terms().containsKey(Charge.MERGED);
        return Arrays.stream(Charge.values())
                .filter(charge -> merged == (charge == Charge.MERGED))
                .map(charge -> assess(following, charge, now))
                .toList();
    }

    private static Assessment assess(Following following, Charge charge, Instant now) {
        var terms = following.terms().get(charge);
        var from = following.move(charge.from).orElse(null);
        var to = from == null ? null : following.move(charge.to).orElse(null);
        var last = lastFreeDay(following, charge);
        var zone =
                following.as().zone() == null ? null : ZoneId.of(following.as().zone());
        long over =
                last == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(last, day(to == null ? now : to.at(), zone)));
        return new Assessment(
                charge,
                risk(terms, zone, from, to, last, over, now),
                why(terms, zone, following.as().portOfDischarge()),
                terms == null ? null : terms.freeDays(),
                terms == null ? null : terms.firstDay(),
                terms == null ? null : terms.source(),
                from == null ? null : from.at(),
                from == null ? null : from.source(),
                to == null ? null : to.at(),
                to == null ? null : to.source(),
                last,
                (int) over,
                doubts(following, charge));
    }

    private static List<String> doubts(Following following, Charge charge) {
        return Arrays.stream(Move.Kind.values())
                .filter(kind -> kind.compareTo(charge.from) >= 0 && kind.compareTo(charge.to) <= 0)
                .flatMap(kind -> following.doubtful(kind).stream())
                .sorted(Comparator.comparing(Move::at).thenComparing(Move::key))
                .map(move ->
                        move.kind() + (move.place() == null ? "" : " in " + move.place()) + " at " + move.at() + " ("
                                + move.source() + ") is not counted: it does not follow what is known of it in "
                                + following.as().portOfDischarge())
                .toList();
    }

    private static Risk risk(Terms terms, ZoneId zone, Move from, Move to, LocalDate last, long over, Instant now) {
        if (terms == null || zone == null) return Risk.CANNOT_BE_ASSESSED;
        if (from == null) return Risk.NOT_STARTED;
        if (to != null) return over > 0 ? Risk.ENDED_LATE : Risk.ENDED_IN_TIME;
        if (over > 0) return Risk.OVERDUE;
        return ChronoUnit.DAYS.between(day(now, zone), last) <= WARN_DAYS_BEFORE ? Risk.ENDING : Risk.IN_TIME;
    }

    private static String why(Terms terms, ZoneId zone, String port) {
        if (terms == null) return "Nobody has said how many days are free";
        return zone == null ? "The time zone of " + port + " is not known" : null;
    }

    /** Null where it is not known or has not begun. */
    private static LocalDate lastFreeDay(Following following, Charge charge) {
        var terms = following.terms().get(charge);
        if (terms == null || following.as().zone() == null) return null;
        var zone = ZoneId.of(following.as().zone());
        return following
                .move(charge.from)
                .map(from -> day(from.at(), zone)
                        .plusDays(terms.firstDay() == FirstDay.DAY_OF ? terms.freeDays() - 1L : terms.freeDays()))
                .orElse(null);
    }

    private static LocalDate day(Instant time, ZoneId zone) {
        return LocalDate.ofInstant(time, zone);
    }

    /** What is still to be warned of, and from when: two days before, as the day begins there. */
    static List<Warning> warnings(Following following) {
        var warnings = new ArrayList<Warning>();
        for (Map.Entry<Charge, Terms> one : following.terms().entrySet()) {
            var charge = one.getKey();
            var last = lastFreeDay(following, charge);
            if (last == null || following.move(charge.to).isPresent()) continue;
            if (last.equals(following.warned().get(charge))) continue;
            var at = last.minusDays(WARN_DAYS_BEFORE)
                    .atStartOfDay(ZoneId.of(following.as().zone()))
                    .toInstant();
            warnings.add(new Warning(charge, last, one.getValue().source(), at));
        }
        return warnings;
    }
}
