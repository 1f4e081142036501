package io.gendan.complaint.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.complaint.calendar.WorkingCalendar;
import io.gendan.complaint.clock.Clock;
import io.gendan.complaint.clock.Clocks;
import io.gendan.complaint.clock.Step;
import io.gendan.complaint.clock.Wait;
import io.gendan.complaint.complaint.ComplaintView.ClockWarning;
import io.gendan.complaint.words.ClockKind;
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
     * @param warnedAt when its owner was warned that most of its time is gone, and {@code warned} who that was
     * @param breachedAt since when all of it is gone
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
            String warned,
            Instant breachedAt,
            Wait waiting,
            boolean assumed) {}

    @Schema(name = "ComplaintNextEscalation")
    record Next(Rung to, Instant at, Step.Reason because) {}

    static ClocksView of(Clocks clocks, ComplaintView of, Instant now, WorkingCalendar calendar) {
        var views = Stream.of(ClockKind.values())
                .map(clocks::newest)
                .flatMap(Optional::stream)
                .map(clock -> view(clock, warning(of, clock), now, calendar))
                .toList();
        var next = clocks.next(of.escalatedTo())
                .map(step -> new Next(step.to(), step.at(), step.reason()))
                .orElse(null);
        return new ClocksView(views, next);
    }

    /** Of the time that it runs now; kept by the complaint since there are warnings. */
    private static Optional<ClockWarning> warning(ComplaintView of, Clock clock) {
        return Stream.ofNullable(of.warnings())
                .flatMap(List::stream)
                .filter(one ->
                        one.clock() == clock.kind() && ComplaintFile.isOneStart(one.startedAt(), clock.startedAt()))
                .findFirst();
    }

    private static View view(Clock clock, Optional<ClockWarning> warning, Instant now, WorkingCalendar calendar) {
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
                warning.map(ClockWarning::at).orElse(null),
                warning.map(ClockWarning::owner).orElse(null),
                breachedAt,
                waiting,
                clock.assumed());
    }

    private static Instant past(Instant at, Instant now) {
        return at == null || at.isAfter(now) ? null : at;
    }
}
