package io.gendan.gateway.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down: after five wrong passwords in a row a username waits one second, then two, four, up to a minute, whether or
 * not such a user exists. Kept in the memory of one replica: a restart forgives, and n replicas give a guesser n times as much, which
 * at one guess per minute and replica is still nothing. A minute is also the longest that a stranger can keep somebody out.
 */
@Singleton
class Patience {
    private static final int FREE_TRIES = 5;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    Patience(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant notBefore) {}

    /** How long this username still has to wait, zero when it may try now. A try counts as a failure until it is forgiven. */
    synchronized Duration tryNow(String username) {
        var now = clock.instant();
        var before = failures.getOrDefault(username, new Failures(0, now));
        if (now.isBefore(before.notBefore())) return Duration.between(now, before.notBefore());
        int count = before.count() + 1;
        failures.put(username, new Failures(count, now.plus(pauseAfter(count))));
        return Duration.ZERO;
    }

    synchronized void forgive(String username) {
        failures.remove(username);
    }

    private static Duration pauseAfter(int count) {
        if (count < FREE_TRIES) return Duration.ZERO;
        var seconds = 1L << Math.min(count - FREE_TRIES, 10);
        return Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds()));
    }
}
