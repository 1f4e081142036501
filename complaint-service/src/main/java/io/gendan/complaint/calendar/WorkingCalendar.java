package io.gendan.complaint.calendar;

import io.gendan.complaint.calendar.Holidays.Holiday;
import io.gendan.complaint.calendar.WorkingHours.Stretch;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The time in which somebody is there. Days that nobody has published yet are taken as usual, and marked as assumed. */
public final class WorkingCalendar {
    private final ZoneId zone;
    private final List<WorkingHours> hours;
    private final List<Holidays> known;
    private final Map<LocalDate, Holiday> free = new HashMap<>();
    private final Set<LocalDate> workingWeekends = new HashSet<>();

    /**
     * @param hours in the order of their days, at least one
     * @param known what goes first stands first
     */
    WorkingCalendar(ZoneId zone, List<WorkingHours> hours, List<Holidays> known) {
        this.zone = zone;
        this.hours = List.copyOf(hours);
        this.known = List.copyOf(known);
        for (var one : this.known.reversed()) {
            free.keySet().removeIf(one::covers);
            for (var holiday : one.holidays()) holiday.days().forEach(day -> free.put(day, holiday));
            workingWeekends.removeIf(one::covers);
            workingWeekends.addAll(one.workingWeekends());
        }
    }

    /** With the holidays that came with this version. */
    public static WorkingCalendar ofChina(ZoneId zone, String hours) {
        return new WorkingCalendar(zone, WorkingHours.read(hours), List.of(Holidays.ofChina()));
    }

    public ZoneId zone() {
        return zone;
    }

    /** The moment at which so much working time has passed. The earliest one: at closing time, not at the opening after it. */
    public Instant plus(Instant from, Duration working) {
        if (!working.isPositive()) return from;
        var left = working;
        for (var day = from.atZone(zone).toLocalDate(); ; day = day.plusDays(1)) {
            for (var stretch : stretches(day)) {
                var begin = later(from, begin(day, stretch));
                var there = Duration.between(begin, end(day, stretch));
                if (!there.isPositive()) continue;
                if (left.compareTo(there) <= 0) return begin.plus(left);
                left = left.minus(there);
            }
        }
    }

    /** How much working time lies between them, nothing when the second comes first. */
    public Duration between(Instant from, Instant to) {
        var sum = Duration.ZERO;
        var last = to.atZone(zone).toLocalDate();
        for (var day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (var stretch : stretches(day)) {
                var there = Duration.between(later(from, begin(day, stretch)), earlier(to, end(day, stretch)));
                if (there.isPositive()) sum = sum.plus(there);
            }
        }
        return sum;
    }

    /** The first working day after that day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next)) next = next.plusDays(1);
        return next;
    }

    public boolean isWorkingDay(LocalDate day) {
        if (free.containsKey(day)) return false;
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend || workingWeekends.contains(day);
    }

    /** Whether something between them is counted by weekends alone, because its holidays are not known yet. */
    public boolean isAssumed(Instant from, Instant to) {
        var last = to.atZone(zone).toLocalDate();
        for (var day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1))
            if (isAssumed(day)) return true;
        return false;
    }

    boolean isAssumed(LocalDate day) {
        return knowing(day).isEmpty();
    }

    Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(free.get(day));
    }

    Optional<Holidays> knowing(LocalDate day) {
        return known.stream().filter(one -> one.covers(day)).findFirst();
    }

    WorkingHours hours(LocalDate day) {
        var holds = hours.getFirst();
        for (var each : hours) if (!each.validFrom().isAfter(day)) holds = each;
        return holds;
    }

    private List<Stretch> stretches(LocalDate day) {
        return isWorkingDay(day) ? hours(day).stretches() : List.of();
    }

    private Instant begin(LocalDate day, Stretch stretch) {
        return day.atTime(stretch.opens()).atZone(zone).toInstant();
    }

    private Instant end(LocalDate day, Stretch stretch) {
        return day.atTime(stretch.closes()).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
