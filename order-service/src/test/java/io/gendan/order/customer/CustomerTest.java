package io.gendan.order.customer;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.customer.Customer.DECIDER;

import io.gendan.order.StoredFacts;
import io.gendan.order.customer.CustomerCommand.Register;
import io.gendan.order.customer.CustomerEvent.Registered;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CustomerTest {
    private final Register register =
            new Register("C-1", "Acme", "A", Language.ENGLISH, "America/New_York", Duration.ofHours(24));
    private final Registered registered =
            new Registered("C-1", "Acme", "A", Language.ENGLISH, "America/New_York", Duration.ofHours(24));

    @Test
    void a_firm_is_registered() {
        given(DECIDER).when(register).then(registered);
    }

    @Test
    void a_delay_is_longer_than_no_time_at_all() {
        for (var none : new Duration[] {Duration.ZERO, Duration.ofHours(-1)})
            given(DECIDER)
                    .when(new Register("C-1", "Acme", "A", Language.ENGLISH, "America/New_York", none))
                    .thenRefused(CustomerRefusal.DELAY_THRESHOLD_NOT_POSITIVE);
        var least = Duration.ofNanos(1);
        given(DECIDER)
                .when(new Register("C-1", "Acme", "A", Language.ENGLISH, "America/New_York", least))
                .then(new Registered("C-1", "Acme", "A", Language.ENGLISH, "America/New_York", least));
    }

    @Test
    void registering_it_twice_changes_nothing() {
        given(DECIDER, registered).when(register).thenNothing();
    }

    @Test
    void stored_facts_are_still_read() throws IOException {
        StoredFacts.areStillRead(CustomerEvent.class);
    }
}
