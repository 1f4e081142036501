package io.gendan.order.satisfaction;

import io.gendan.contracts.complaint.ComplaintMessage.CustomerTold;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** When the customer is told, we know how long they waited for it. */
@Singleton
public class WhenCustomerTold implements Reaction<CustomerTold> {
    private final CustomerNotices notices;

    WhenCustomerTold(CustomerNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<CustomerTold> to() {
        return CustomerTold.class;
    }

    @Override
    public void react(Tx tx, CustomerTold told) {
        notices.told(tx, told.incidentId(), told.customerId(), told.at());
    }
}
