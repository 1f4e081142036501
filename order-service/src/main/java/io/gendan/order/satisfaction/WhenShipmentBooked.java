package io.gendan.order.satisfaction;

import io.gendan.contracts.shipment.ShipmentMessage.ShipmentBooked;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** When a shipment is booked, we know which arrival will be its delivery. */
@Singleton
public class WhenShipmentBooked implements Reaction<ShipmentBooked> {
    private final Deliveries deliveries;

    WhenShipmentBooked(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public Class<ShipmentBooked> to() {
        return ShipmentBooked.class;
    }

    @Override
    public void react(Tx tx, ShipmentBooked booked) {
        deliveries.booked(
                tx,
                booked.shipmentId(),
                booked.shipmentNo(),
                booked.orderId(),
                booked.customerId(),
                booked.legs().size());
    }
}
