package io.gendan.order.dispatch;

import io.gendan.contracts.shipment.ShipmentMessage.ShipmentDeparted;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.ShipmentId;
import io.gendan.order.dispatch.DispatchCommand.Leave;
import io.gendan.order.salesorder.OrderId;
import jakarta.inject.Singleton;

/** When a shipment leaves, its goods are shipped; when nobody had released them, that is said. */
@Singleton
public class WhenShipmentDeparted implements Reaction<ShipmentDeparted> {
    private final Dispatches dispatches;

    WhenShipmentDeparted(Dispatches dispatches) {
        this.dispatches = dispatches;
    }

    @Override
    public Class<ShipmentDeparted> to() {
        return ShipmentDeparted.class;
    }

    @Override
    public void react(Tx tx, ShipmentDeparted it) {
        dispatches.handle(tx, new OrderId(it.orderId()), new Leave(new ShipmentId(it.shipmentId()), it.at()));
    }
}
