package io.gendan.complaint.clock;

import io.gendan.complaint.clock.Happening.Claimed;
import io.gendan.complaint.clock.Happening.Reopened;
import io.gendan.complaint.clock.Step.Reason;
import io.gendan.complaint.words.Rung;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One rung for each time that a promise is broken, and for a large sum; above the general manager there is nobody. */
final class Ladder {
    static final int RUNGS = Rung.values().length;

    private Ladder() {}

    private record Cause(Instant at, Reason reason) {}

    static List<Step> of(List<Clock> clocks, List<Happening> happenings, Policy policy) {
        var begun = happenings.stream()
                .filter(Reopened.class::isInstance)
                .map(Happening::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        var causes = new ArrayList<Cause>();
        for (var clock : clocks)
            for (var at : clock.passedAt())
                causes.add(new Cause(at, Reason.valueOf(clock.kind().name())));
        causes.removeIf(cause -> cause.at().isBefore(begun));
        happenings.stream()
                .filter(one -> one instanceof Claimed claimed && policy.isLarge(claimed.sum()))
                .limit(1)
                .map(one -> one.at().isBefore(begun) ? begun : one.at())
                .forEach(at -> causes.add(new Cause(at, Reason.LARGE_AMOUNT)));
        causes.sort(Comparator.comparing(Cause::at).thenComparing(Cause::reason));
        var steps = new ArrayList<Step>();
        for (var cause : causes.subList(0, Math.min(RUNGS, causes.size())))
            steps.add(new Step(cause.at(), Rung.values()[steps.size()], cause.reason()));
        return List.copyOf(steps);
    }
}
