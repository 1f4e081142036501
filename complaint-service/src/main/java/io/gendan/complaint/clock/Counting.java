package io.gendan.complaint.clock;

import io.gendan.complaint.calendar.WorkingCalendar;
import io.gendan.complaint.clock.Happening.Started;
import io.gendan.complaint.words.ClockKind;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** From what has happened to the clocks: which of them ran when, and when their time is gone. */
final class Counting {
    private static final int ALL = 100;

    private final WorkingCalendar calendar;
    private final Policy policy;
    private final Policy.Promise promise;
    private final List<Happening> happenings;
    private final List<Known> known;
    private final List<Wait> waits;
    private final Map<ClockKind, Instant> running = new EnumMap<>(ClockKind.class);
    private final List<Clock> all = new ArrayList<>();

    Counting(Started started, List<Happening> happenings, Policies policies, WorkingCalendar calendar) {
        this.calendar = calendar;
        this.policy = policies.on(started.at().atZone(calendar.zone()).toLocalDate());
        this.promise = policy.promised(started.urgent(), started.grade());
        this.known = known(happenings, started);
        this.happenings = known.stream().map(Known::happening).toList();
        this.waits = Waits.of(this.happenings, policy);
    }

    /** A happening and when it counts as having been. */
    private record Known(Instant at, Happening happening) {}

    /**
     * In their order. Nothing was before the start; and what somebody higher has heard of stays: an answer of before, told after it,
     * counts from right after it.
     */
    private static List<Known> known(List<Happening> happenings, Started started) {
        var known = new ArrayList<Known>(happenings.size());
        var earliest = started.at();
        for (var happening : happenings) {
            var at = happening.at().isBefore(earliest) ? earliest : happening.at();
            known.add(new Known(at, happening));
            if (happening instanceof Happening.Escalated) earliest = at.plus(1, ChronoUnit.MICROS);
        }
        known.sort(Comparator.comparing(Known::at)
                .thenComparing(one -> !one.happening().equals(started)));
        return List.copyOf(known);
    }

    Clocks clocks() {
        for (var one : known) follow(one.happening(), one.at());
        for (var kind : ClockKind.values()) stop(kind, null);
        all.sort(Comparator.comparing(Clock::startedAt).thenComparing(Clock::kind));
        return new Clocks(List.copyOf(all), Ladder.of(all, happenings, policy));
    }

    private void follow(Happening happening, Instant at) {
        switch (happening) {
            case Started _ -> {
                running.put(ClockKind.FIRST_RESPONSE, at);
                running.put(ClockKind.SETTLEMENT, at);
            }
            case Happening.Answered _ -> {
                stop(ClockKind.FIRST_RESPONSE, at);
                updated(at);
            }
            case Happening.Updated _ -> updated(at);
            case Happening.Settled _ -> {
                for (var kind : ClockKind.values()) stop(kind, at);
            }
            case Happening.Reopened _ -> {
                running.put(ClockKind.SETTLEMENT, at);
                running.put(ClockKind.NEXT_UPDATE, at);
            }
            case Happening.Claimed _, Happening.Paused _, Happening.Resumed _, Happening.Escalated _ -> {}
        }
    }

    /** Of what is settled nobody has to hear how it stands. */
    private void updated(Instant at) {
        stop(ClockKind.NEXT_UPDATE, at);
        if (running.containsKey(ClockKind.SETTLEMENT)) running.put(ClockKind.NEXT_UPDATE, at);
    }

    private void stop(ClockKind kind, Instant at) {
        var since = running.remove(kind);
        if (since != null) all.add(clock(kind, new Span(since, at)));
    }

    private Clock clock(ClockKind kind, Span life) {
        var paused = kind == ClockKind.FIRST_RESPONSE ? List.<Wait>of() : Waits.in(waits, life);
        var counts = Waits.between(paused, life);
        var passedAt = IntStream.rangeClosed(1, Ladder.RUNGS)
                .mapToObj(times -> gone(kind, life, counts, times * ALL))
                .flatMap(Optional::stream)
                .toList();
        var end = life.to() != null ? life.to() : passedAt.isEmpty() ? life.from() : passedAt.getFirst();
        return new Clock(
                kind,
                life.from(),
                life.to(),
                promise.within(kind),
                gone(kind, life, counts, policy.warnAtPercent()).orElse(null),
                passedAt,
                counts,
                paused,
                calendar.isAssumed(life.from(), end));
    }

    /** When so much per cent of the promised time is gone, if that comes. What is done at that very moment is done in time. */
    private Optional<Instant> gone(ClockKind kind, Span life, List<Span> counts, int percent) {
        var working = gone(counts, percentOf(promise.within(kind), percent));
        if (kind != ClockKind.FIRST_RESPONSE) return working;
        var onTheWall = life.from().plus(percentOf(policy.firstResponseAtMost(), percent));
        return working.filter(at -> at.isBefore(onTheWall))
                .or(() -> Optional.of(onTheWall).filter(at -> life.to() == null || at.isBefore(life.to())));
    }

    private Optional<Instant> gone(List<Span> counts, Duration time) {
        var left = time;
        for (var span : counts) {
            var at = calendar.plus(span.from(), left);
            if (span.to() == null || at.isBefore(span.to())) return Optional.of(at);
            left = left.minus(calendar.between(span.from(), span.to()));
        }
        return Optional.empty();
    }

    private static Duration percentOf(Duration time, int percent) {
        return time.multipliedBy(percent).dividedBy(ALL);
    }
}
