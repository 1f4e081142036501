package io.gendan.complaint.known;

import io.gendan.contracts.shipment.ShipmentMessage.ShipmentDeparted;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** The day of consignment stands in the record of a complaint. */
@Singleton
public class WhenShipmentDeparted implements Reaction<ShipmentDeparted> {
    private final KnownShipments known;

    WhenShipmentDeparted(KnownShipments known) {
        this.known = known;
    }

    @Override
    public Class<ShipmentDeparted> to() {
        return ShipmentDeparted.class;
    }

    @Override
    public void react(Tx tx, ShipmentDeparted it) {
        known.departed(tx, it);
    }
}
