package io.gendan.complaint.known;

import io.gendan.contracts.order.OrderMessage.OrderAmended;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** What may be conceded goes by what the order costs now. */
@Singleton
public class WhenOrderAmended implements Reaction<OrderAmended> {
    private final KnownOrders known;

    WhenOrderAmended(KnownOrders known) {
        this.known = known;
    }

    @Override
    public Class<OrderAmended> to() {
        return OrderAmended.class;
    }

    @Override
    public void react(Tx tx, OrderAmended it) {
        known.amended(tx, it);
    }
}
