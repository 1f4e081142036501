package io.gendan.order.satisfaction;

import io.gendan.contracts.shipment.ShipmentMessage.ShipmentArrived;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** When the goods have arrived, the customer is asked how content they are. */
@Singleton
public class WhenShipmentArrived implements Reaction<ShipmentArrived> {
    private final Deliveries deliveries;
    private final Asking asking;

    WhenShipmentArrived(Deliveries deliveries, Asking asking) {
        this.deliveries = deliveries;
        this.asking = asking;
    }

    @Override
    public Class<ShipmentArrived> to() {
        return ShipmentArrived.class;
    }

    @Override
    public void react(Tx tx, ShipmentArrived arrived) {
        deliveries
                .completed(tx, arrived.shipmentId(), arrived.legNo())
                .ifPresent(about -> asking.afterDelivery(tx, about));
    }
}
