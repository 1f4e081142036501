package io.gendan.gateway.partner;

import io.gendan.eventsourcing.Problem;
import java.time.Duration;

/** A key opens nothing: why, and how long its holder has to wait before they try again, zero when it is not a matter of time. */
public final class TurnedAway extends RuntimeException {
    private final transient Problem problem;
    private final Duration wait;

    TurnedAway(String code, String detail) {
        this(new Problem(401, code, detail), Duration.ZERO);
    }

    TurnedAway(Problem problem, Duration wait) {
        super(problem.getMessage(), null, false, false);
        this.problem = problem;
        this.wait = wait;
    }

    public Problem problem() {
        return problem;
    }

    public Duration waiting() {
        return wait;
    }
}
