package io.gendan.complaint.clock;

import io.gendan.complaint.calendar.WorkingCalendar;
import io.gendan.complaint.words.ClockKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One promise to a customer and what becomes of it, as it looks from what has happened so far. Instants may lie in the future: then it
 * will be so if nothing else happens.
 *
 * @param stoppedAt when the promise was kept, or fell away; null while it counts
 * @param promised working time
 * @param warnAt when most of it is gone; null when that does not come
 * @param passedAt when all of it is gone, and when as much again; only what does come
 * @param counts when it counted and will count
 * @param waits when it did not and will not
 * @param assumed some of its days have no published holidays yet
 */
public record Clock(
        ClockKind kind,
        Instant startedAt,
        Instant stoppedAt,
        Duration promised,
        Instant warnAt,
        List<Instant> passedAt,
        List<Span> counts,
        List<Wait> waits,
        boolean assumed) {

    /** Null while it waits and nobody knows until when, and where the promise was kept in time. */
    public Instant dueAt() {
        return passedAt.isEmpty() ? null : passedAt.getFirst();
    }

    /** For whom it waits at that time. */
    public Optional<Wait> waiting(Instant now) {
        return stoppedAt != null
                ? Optional.empty()
                : waits.stream().filter(wait -> wait.holds(now)).findFirst();
    }

    /** How much working time is left of what was promised. */
    public Duration left(Instant now, WorkingCalendar calendar) {
        var left = promised;
        for (var span : counts) {
            var to = span.to() == null || span.to().isAfter(now) ? now : span.to();
            left = left.minus(calendar.between(span.from(), to));
        }
        return left.isNegative() ? Duration.ZERO : left;
    }
}
