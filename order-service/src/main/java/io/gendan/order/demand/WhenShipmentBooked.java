package io.gendan.order.demand;

import io.gendan.contracts.shipment.ShipmentMessage.ShipmentBooked;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.salesorder.OrderId;
import jakarta.inject.Singleton;

/** When a shipment is booked, it can be billed for: its order knows it from now on. */
@Singleton
public class WhenShipmentBooked implements Reaction<ShipmentBooked> {
    private final OrderShipments shipments;

    WhenShipmentBooked(OrderShipments shipments) {
        this.shipments = shipments;
    }

    @Override
    public Class<ShipmentBooked> to() {
        return ShipmentBooked.class;
    }

    @Override
    public void react(Tx tx, ShipmentBooked booked) {
        shipments.booked(tx, new OrderId(booked.orderId()), new ShipmentId(booked.shipmentId()));
    }
}
