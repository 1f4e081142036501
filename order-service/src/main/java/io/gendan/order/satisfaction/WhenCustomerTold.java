package io.gendan.order.satisfaction;

import io.gendan.contracts.complaint.ComplaintMessage.CustomerTold;
import io.gendan.eventsourcing.Heard;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.List;

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
        reactAll(List.of(new Heard<>(tx, told)));
    }

    @Override
    public void reactAll(List<Heard<CustomerTold>> lot) {
        notices.told(
                lot.getFirst().tx(),
                lot.stream()
                        .map(Heard::message)
                        .map(told -> new CustomerNotices.Moment(told.incidentId(), told.customerId(), told.at()))
                        .toList());
    }
}
