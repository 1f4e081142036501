package io.gendan.complaint.known;

import io.gendan.contracts.order.OrderMessage.CustomerChanged;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** What may be conceded to a customer goes by their grade as it is now. */
@Singleton
public class WhenCustomerChanged implements Reaction<CustomerChanged> {
    private final KnownCustomers known;

    WhenCustomerChanged(KnownCustomers known) {
        this.known = known;
    }

    @Override
    public Class<CustomerChanged> to() {
        return CustomerChanged.class;
    }

    @Override
    public void react(Tx tx, CustomerChanged it) {
        known.changed(tx, it);
    }
}
