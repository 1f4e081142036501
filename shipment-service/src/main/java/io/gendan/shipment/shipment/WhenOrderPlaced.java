package io.gendan.shipment.shipment;

import io.gendan.contracts.order.OrderMessage.OrderPlaced;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** When an order is placed, shipments can be booked for it. */
@Singleton
public class WhenOrderPlaced implements Reaction<OrderPlaced> {
    private final KnownOrders orders;

    WhenOrderPlaced(KnownOrders orders) {
        this.orders = orders;
    }

    @Override
    public Class<OrderPlaced> to() {
        return OrderPlaced.class;
    }

    @Override
    public void react(Tx tx, OrderPlaced placed) {
        orders.add(tx, placed);
    }
}
