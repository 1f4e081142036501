package io.gendan.gateway.feed;

import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Viewer;
import java.util.Set;
import java.util.UUID;

/** Whose events somebody may see. Nobody sees everybody's because something was left out. */
public sealed interface Sight {
    /** In whose role the database is asked. */
    Viewer viewer();

    record Everything() implements Sight {
        @Override
        public Viewer viewer() {
            return new Viewer.OurPeople();
        }
    }

    record OfCustomer(UUID customer) implements Sight {
        @Override
        public Viewer viewer() {
            return new Viewer.Partner(customer);
        }
    }

    /**
     * Throws a problem (403) for who may see none.
     *
     * @param customer whose system asks, null for the staff
     */
    static Sight of(Set<String> groups, String customer) {
        if (groups.contains("STAFF")) return new Everything();
        if (groups.contains("PARTNER") && groups.contains("READ_EVENTS") && customer != null)
            return new OfCustomer(UUID.fromString(customer));
        throw new Problem(403, "ROLE_NOT_ALLOWED", "Your role may not do this");
    }
}
