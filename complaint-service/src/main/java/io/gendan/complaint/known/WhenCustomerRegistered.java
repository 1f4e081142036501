package io.gendan.complaint.known;

import io.gendan.contracts.order.OrderMessage.CustomerRegistered;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** A customer can complain from now on. */
@Singleton
public class WhenCustomerRegistered implements Reaction<CustomerRegistered> {
    private final KnownCustomers known;

    WhenCustomerRegistered(KnownCustomers known) {
        this.known = known;
    }

    @Override
    public Class<CustomerRegistered> to() {
        return CustomerRegistered.class;
    }

    @Override
    public void react(Tx tx, CustomerRegistered it) {
        known.registered(tx, it);
    }
}
