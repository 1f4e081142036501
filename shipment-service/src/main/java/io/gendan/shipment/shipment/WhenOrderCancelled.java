package io.gendan.shipment.shipment;

import io.gendan.contracts.order.OrderMessage.OrderCancelled;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** When an order is cancelled, nothing more is booked for it. What is under way stays under way. */
@Singleton
public class WhenOrderCancelled implements Reaction<OrderCancelled> {
    private final KnownOrders orders;

    WhenOrderCancelled(KnownOrders orders) {
        this.orders = orders;
    }

    @Override
    public Class<OrderCancelled> to() {
        return OrderCancelled.class;
    }

    @Override
    public void react(Tx tx, OrderCancelled cancelled) {
        orders.cancel(tx, cancelled.orderId());
    }
}
