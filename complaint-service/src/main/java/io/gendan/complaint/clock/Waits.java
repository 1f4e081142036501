package io.gendan.complaint.clock;

import io.gendan.complaint.clock.Happening.Paused;
import io.gendan.complaint.clock.Happening.Resumed;
import io.gendan.complaint.clock.Happening.Settled;
import java.util.ArrayList;
import java.util.List;

/** When somebody else has to act. Several can be waited for at once; the clocks go on when none is. */
final class Waits {
    private Waits() {}

    /** In the order of their beginnings. */
    static List<Wait> of(List<Happening> happenings, Policy policy) {
        var waits = new ArrayList<Wait>();
        for (int i = 0; i < happenings.size(); i++)
            if (happenings.get(i) instanceof Paused paused && policy.pausedBy().contains(paused.waitingFor())) {
                var latest = paused.until() == null ? paused.at().plus(policy.waitAtMost()) : paused.until();
                var end = happenings.subList(i + 1, happenings.size()).stream()
                        .filter(one -> ends(one, paused))
                        .map(Happening::at)
                        .filter(at -> at.isBefore(latest))
                        .findFirst()
                        .orElse(latest);
                if (end.isAfter(paused.at())) waits.add(new Wait(paused.at(), end, paused.waitingFor(), paused.why()));
            }
        return waits;
    }

    private static boolean ends(Happening one, Paused paused) {
        return one instanceof Settled
                || one instanceof Resumed resumed && resumed.key().equals(paused.key());
    }

    /** Those that touch a life. */
    static List<Wait> in(List<Wait> waits, Span life) {
        return waits.stream()
                .filter(wait -> wait.until().isAfter(life.from()))
                .filter(wait -> life.to() == null || wait.since().isBefore(life.to()))
                .toList();
    }

    /** What is left of a life without them. */
    static List<Span> between(List<Wait> waits, Span life) {
        var spans = new ArrayList<Span>();
        var from = life.from();
        for (var wait : waits) {
            if (from.isBefore(wait.since())) spans.add(new Span(from, wait.since()));
            if (from.isBefore(wait.until())) from = wait.until();
        }
        var rest = new Span(from, life.to());
        if (!rest.isEmpty()) spans.add(rest);
        return List.copyOf(spans);
    }
}
