package io.gendan.shipment.shipment;

import io.gendan.contracts.order.OrderMessage.ProductionStatusChanged;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** When production has got on, the sheet of its shipments says so. */
@Singleton
public class WhenProductionStatusChanged implements Reaction<ProductionStatusChanged> {
    private final KnownOrders orders;

    WhenProductionStatusChanged(KnownOrders orders) {
        this.orders = orders;
    }

    @Override
    public Class<ProductionStatusChanged> to() {
        return ProductionStatusChanged.class;
    }

    @Override
    public void react(Tx tx, ProductionStatusChanged changed) {
        orders.produced(tx, changed.orderId(), changed.status());
    }
}
