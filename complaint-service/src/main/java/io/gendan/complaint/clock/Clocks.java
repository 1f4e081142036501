package io.gendan.complaint.clock;

import io.gendan.complaint.calendar.WorkingCalendar;
import io.gendan.complaint.words.ClockKind;
import io.gendan.complaint.words.Rung;
import java.util.List;
import java.util.Optional;

/**
 * All that a complaint's customer was promised, counted from what has happened and from nothing else: asked again, it is the same; with
 * another policy or calendar, it is what these make of it.
 *
 * @param all in the order in which they began
 * @param ladder who is to hear of it when, one rung at a time, since it was logged or reopened
 */
public record Clocks(List<Clock> all, List<Step> ladder) {

    /** In the order in which the happenings became known; of what lies before the start, it is taken to be at the start. */
    public static Clocks of(List<Happening> happenings, Policies policies, WorkingCalendar calendar) {
        return happenings.stream()
                .filter(Happening.Started.class::isInstance)
                .map(Happening.Started.class::cast)
                .findFirst()
                .map(started -> new Counting(started, happenings, policies, calendar).clocks())
                .orElseGet(() -> new Clocks(List.of(), List.of()));
    }

    /** The first step to somebody who has not heard of it. {@code heard}: the highest who has, null when nobody. */
    public Optional<Step> next(Rung heard) {
        return ladder.stream()
                .filter(step -> heard == null || step.to().compareTo(heard) > 0)
                .findFirst();
    }

    /** The newest of a kind. */
    public Optional<Clock> newest(ClockKind kind) {
        return all.reversed().stream().filter(clock -> clock.kind() == kind).findFirst();
    }
}
