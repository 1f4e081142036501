package io.gendan.complaint.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.complaint.calendar.WorkingCalendar;
import io.gendan.complaint.clock.Clock;
import io.gendan.complaint.clock.ClockKind;
import io.gendan.complaint.clock.Clocks;
import io.gendan.complaint.clock.Step;
import io.gendan.complaint.clock.Wait;
import io.gendan.complaint.words.Rung;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What this customer was promised and how it stands at a moment. Of each kind the newest; {@code next} says who is to hear of it when,
 * if nothing happens before.
 */
@Schema(name = "ComplaintClocks")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClocksView(List<View> clocks, Next next) {

    @Schema(name = "ComplaintClockState")
    enum State {
        RUNNING,
        /** For somebody outside. */
        WAITING,
        KEPT,
        /** Kept too late, or fallen away after its time. */
        LATE
    }

    /**
     * @param promised working time; {@code left} of it
     * @param dueAt when it is due as things stand; absent while it waits and when it is over
     * @param warnedAt since when most of its time is gone; {@code breachedAt}: all of it
     * @param assumed some of its days have no published holidays yet
     */
    @Schema(name = "ComplaintClock")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            ClockKind kind,
            State state,
            Instant startedAt,
            Instant stoppedAt,
            Duration promised,
            Duration left,
            Instant dueAt,
            Instant warnedAt,
            Instant breachedAt,
            Wait waiting,
            boolean assumed) {}

    @Schema(name = "ComplaintNextEscalation")
    record Next(Rung to, Instant at, Step.Reason because) {}

    static ClocksView of(Clocks clocks, Rung heard, Instant now, WorkingCalendar calendar) {
        var views = Stream.of(ClockKind.values())
                .map(clocks::newest)
                .flatMap(Optional::stream)
                .map(clock -> view(clock, now, calendar))
                .toList();
        var next = clocks.next(heard)
                .map(step -> new Next(step.to(), step.at(), step.reason()))
                .orElse(null);
        return new ClocksView(views, next);
    }

    private static View view(Clock clock, Instant now, WorkingCalendar calendar) {
        var waiting = clock.waiting(now).orElse(null);
        var breachedAt = past(clock.dueAt(), now);
        var over = clock.stoppedAt() != null;
        return new View(
                clock.kind(),
                over ? breachedAt == null ? State.KEPT : State.LATE : waiting == null ? State.RUNNING : State.WAITING,
                clock.startedAt(),
                clock.stoppedAt(),
                clock.promised(),
                over ? null : clock.left(now, calendar),
                over || waiting != null && breachedAt == null ? null : clock.dueAt(),
                past(clock.warnAt(), now),
                breachedAt,
                waiting,
                clock.assumed());
    }

    private static Instant past(Instant at, Instant now) {
        return at == null || at.isAfter(now) ? null : at;
    }
}
