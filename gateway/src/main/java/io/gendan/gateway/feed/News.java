package io.gendan.gateway.feed;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes who waits for one customer's events when some of theirs were committed in this process, and who waits for all at each commit: a
 * thousand who wait would else look each time that one of them is told something. Another replica's commits are found by looking.
 */
@Singleton
public class News {
    private final Set<Waiting> forAll = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Set<Waiting>> byCustomer = new ConcurrentHashMap<>();

    /** One who waits, until they close it. */
    public final class Waiting implements AutoCloseable {
        /** Nudged once or many times, it is one look. */
        private final Semaphore nudge = new Semaphore(0);

        private final UUID customer;

        private Waiting(UUID customer) {
            this.customer = customer;
        }

        /** Until there is news, or somebody nudges, or the time is over; what came since the last look counts. */
        public void await(Duration atMost) throws InterruptedException {
            nudge.tryAcquire(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS);
            nudge.drainPermits();
        }

        public void nudge() {
            nudge.release();
        }

        @Override
        public void close() {
            if (customer == null) forAll.remove(this);
            else
                byCustomer.computeIfPresent(customer, (_, waiting) -> {
                    waiting.remove(this);
                    return waiting.isEmpty() ? null : waiting;
                });
        }
    }

    /** For what is said, whomever it is for. */
    public Waiting waiting() {
        var one = new Waiting(null);
        forAll.add(one);
        return one;
    }

    Waiting waiting(Sight sight) {
        return switch (sight) {
            case Sight.Everything _ -> waiting();
            case Sight.OfCustomer one -> {
                var waiting = new Waiting(one.customer());
                byCustomer.compute(one.customer(), (_, before) -> {
                    var all = before == null ? ConcurrentHashMap.<Waiting>newKeySet() : before;
                    all.add(waiting);
                    return all;
                });
                yield waiting;
            }
        };
    }

    /** @param customers who have been given events by it */
    void arrived(Collection<UUID> customers) {
        forAll.forEach(Waiting::nudge);
        for (var customer : customers)
            byCustomer.getOrDefault(customer, Set.of()).forEach(Waiting::nudge);
    }

    /** Everybody looks up: the service stops. */
    void end() {
        forAll.forEach(Waiting::nudge);
        byCustomer.values().forEach(all -> all.forEach(Waiting::nudge));
    }
}
