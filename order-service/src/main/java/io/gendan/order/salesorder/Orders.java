package io.gendan.order.salesorder;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Orders extends Aggregate<OrderCommand, SalesOrder, OrderEvent> {
    Orders(
            EventStore store,
            OrderPublisher publisher,
            OrderList list,
            OrderAmendments amendments,
            OrderTracking tracking) {
        super("order", OrderEvent.class, SalesOrder.DECIDER, store, publisher, List.of(list, amendments, tracking));
    }
}
