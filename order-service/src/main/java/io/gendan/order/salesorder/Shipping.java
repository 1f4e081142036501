package io.gendan.order.salesorder;

import io.gendan.eventsourcing.Tx;

/** What is known of the shipments of an order. */
public interface Shipping {
    boolean isBooked(Tx tx, OrderId order);
}
