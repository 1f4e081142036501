package io.gendan.complaint.known;

import io.gendan.contracts.order.OrderMessage.OrderPlaced;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** An order can be complained of from now on. */
@Singleton
public class WhenOrderPlaced implements Reaction<OrderPlaced> {
    private final KnownOrders known;

    WhenOrderPlaced(KnownOrders known) {
        this.known = known;
    }

    @Override
    public Class<OrderPlaced> to() {
        return OrderPlaced.class;
    }

    @Override
    public void react(Tx tx, OrderPlaced it) {
        known.placed(tx, it);
    }
}
