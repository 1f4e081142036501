package io.gendan.order.customer;

import io.gendan.eventsourcing.EventName;
import java.time.Duration;

/** Everything that can ever have happened to a customer. Add freely; never rename, never remove, never change a meaning. */
sealed interface CustomerEvent {

    /** The firm, never its people: they are in the table {@code contact} and can be erased. */
    @EventName("customer-registered")
    record Registered(
            String customerNo,
            String name,
            String category,
            Language language,
            String timeZone,
            Duration delayThreshold)
            implements CustomerEvent {}
}
