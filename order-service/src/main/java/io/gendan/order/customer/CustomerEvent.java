package io.gendan.order.customer;

import io.gendan.eventsourcing.EventName;
import io.gendan.order.grade.Grade;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Everything that can ever have happened to a customer. Add freely; never rename, never remove, never change a meaning. */
sealed interface CustomerEvent {

    /**
     * The firm, never its people: they are in the table {@code contact} and can be erased.
     *
     * @param grade null before there were grades: the usual one
     * @param waysToReach null before they were asked for: by mail
     */
    @EventName("customer-registered")
    record Registered(
            String customerNo,
            String name,
            String category,
            Language language,
            String timeZone,
            Duration delayThreshold,
            Grade grade,
            List<WayToReach> waysToReach)
            implements CustomerEvent {

        CustomerProfile profile() {
            return new CustomerProfile(
                    name,
                    category,
                    grade == null ? Grade.USUAL : grade,
                    language,
                    timeZone,
                    delayThreshold,
                    waysToReach == null ? CustomerProfile.USUAL_WAYS : waysToReach);
        }
    }

    /** Each of the two is whole, so that what was changed, from what and to what can be said years later. */
    @EventName("customer-changed")
    record Changed(String customerNo, CustomerProfile from, CustomerProfile to, String by, Instant at)
            implements CustomerEvent {}

    /** Who it is stands in the table {@code contact}. */
    @EventName("contact-added")
    record ContactAdded(ContactId contact, List<ContactRole> roles, String by, Instant at) implements CustomerEvent {}

    /**
     * @param fields what of the person was changed, never to what
     * @param roles as they are now
     */
    @EventName("contact-changed")
    record ContactChanged(ContactId contact, List<String> fields, List<ContactRole> roles, String by, Instant at)
            implements CustomerEvent {}

    /** From here on nobody can say who this was. */
    @EventName("contact-erased")
    record ContactErased(ContactId contact, ErasureReason reason, String by, Instant at) implements CustomerEvent {}
}
