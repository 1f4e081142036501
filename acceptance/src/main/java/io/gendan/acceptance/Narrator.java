package io.gendan.acceptance;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Tells each step and what was seen; waits for facts, never for time. */
public final class Narrator {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final PrintStream out;
    private int steps;

    public Narrator(PrintStream out) {
        this.out = out;
    }

    void step(String what) {
        out.printf("%n%2d  %s%n", ++steps, what);
    }

    void saw(String what, Object... particulars) {
        out.printf("    · " + what + "%n", particulars);
    }

    static void check(boolean holds, String otherwise) {
        if (!holds) throw new StoryBroken(otherwise);
    }

    /** Looks until it is so, and says what it saw last when it never is. A service that is down meanwhile is looked at again. */
    public static <T> T until(String what, Callable<T> look, Predicate<T> isSo) {
        return until(what, PATIENCE, look, isSo);
    }

    public static <T> T until(String what, Duration patience, Callable<T> look, Predicate<T> isSo) {
        var last = new Object() {
            Object seen;
        };
        try {
            return Awaitility.await(what)
                    .atMost(patience)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(50))
                    .ignoreExceptions()
                    .until(
                            () -> {
                                var seen = look.call();
                                last.seen = seen;
                                return seen;
                            },
                            isSo);
        } catch (ConditionTimeoutException e) {
            throw new StoryBroken("waited for: " + what + "; saw last: " + last.seen);
        }
    }
}
