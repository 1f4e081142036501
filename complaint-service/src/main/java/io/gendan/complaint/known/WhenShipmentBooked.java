package io.gendan.complaint.known;

import io.gendan.contracts.shipment.ShipmentMessage.ShipmentBooked;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** A shipment can be complained of from now on. */
@Singleton
public class WhenShipmentBooked implements Reaction<ShipmentBooked> {
    private final KnownShipments known;

    WhenShipmentBooked(KnownShipments known) {
        this.known = known;
    }

    @Override
    public Class<ShipmentBooked> to() {
        return ShipmentBooked.class;
    }

    @Override
    public void react(Tx tx, ShipmentBooked it) {
        known.booked(tx, it);
    }
}
