package io.gendan.gateway.feed;

import io.gendan.eventsourcing.Problem;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many streams one replica tells: in all, and of one customer, so that a system that closes none of its own leaves some for others. */
@Singleton
class Seats {
    private final int inAll;
    private final int ofOne;
    private final Map<UUID, Integer> taken = new HashMap<>();
    private int all;

    Seats(
            @ConfigProperty(name = "gendan.feed.streams") int inAll,
            @ConfigProperty(name = "gendan.feed.streams-of-one-customer") int ofOne) {
        this.inAll = inAll;
        this.ofOne = ofOne;
    }

    /** Throws a problem when there is none left. */
    synchronized void take(Sight sight) {
        if (sight instanceof Sight.OfCustomer one && taken.getOrDefault(one.customer(), 0) >= ofOne)
            throw new Problem(
                    429,
                    "TOO_MANY_STREAMS",
                    "This customer's systems have " + ofOne + " streams open already: close one, or read without");
        if (all >= inAll)
            throw new Problem(
                    503, "TRY_AGAIN_LATER", "There are too many streams: read the feed without one meanwhile");
        all++;
        if (sight instanceof Sight.OfCustomer one) taken.merge(one.customer(), 1, Integer::sum);
    }

    synchronized void leave(Sight sight) {
        all--;
        if (sight instanceof Sight.OfCustomer one)
            taken.computeIfPresent(one.customer(), (_, before) -> before == 1 ? null : before - 1);
    }
}
