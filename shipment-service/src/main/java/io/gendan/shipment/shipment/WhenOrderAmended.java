package io.gendan.shipment.shipment;

import io.gendan.contracts.order.OrderMessage.OrderAmended;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** When an order is amended, what is booked from now on travels on the term as it is now. */
@Singleton
public class WhenOrderAmended implements Reaction<OrderAmended> {
    private final KnownOrders orders;

    WhenOrderAmended(KnownOrders orders) {
        this.orders = orders;
    }

    @Override
    public Class<OrderAmended> to() {
        return OrderAmended.class;
    }

    @Override
    public void react(Tx tx, OrderAmended amended) {
        orders.amend(tx, amended);
    }
}
