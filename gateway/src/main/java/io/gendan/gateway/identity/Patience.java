package io.gendan.gateway.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down: after five wrong passwords in a row for a username (wrong secrets for an API key) from one address the next waits one second, then two, four,
 * up to a minute, whether or not such a user exists. By address too, so that a stranger who guesses does not keep the owner out; only
 * who comes from the same address (behind the same proxy) waits with them. Kept in the memory of one replica: a restart forgives, and n
 * replicas or addresses give a guesser n times as much, at one guess per minute each.
 */
@Singleton
public class Patience {
    private static final int FREE_TRIES = 5;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<Who, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Who, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    Patience(Clock clock) {
        this.clock = clock;
    }

    private record Who(String username, String address) {}

    private record Failures(int count, Instant notBefore) {}

    /** How long they still have to wait, zero when they may try now. A try counts as a failure until it is forgiven. */
    public synchronized Duration tryNow(String username, String address) {
        var who = new Who(username, address);
        var now = clock.instant();
        var before = failures.getOrDefault(who, new Failures(0, now));
        if (now.isBefore(before.notBefore())) return Duration.between(now, before.notBefore());
        int count = before.count() + 1;
        failures.put(who, new Failures(count, now.plus(pauseAfter(count))));
        return Duration.ZERO;
    }

    public synchronized void forgive(String username, String address) {
        failures.remove(new Who(username, address));
    }

    private static Duration pauseAfter(int count) {
        if (count < FREE_TRIES) return Duration.ZERO;
        var seconds = 1L << Math.min(count - FREE_TRIES, 10);
        return Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds()));
    }
}
