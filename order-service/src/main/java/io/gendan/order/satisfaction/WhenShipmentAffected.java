package io.gendan.order.satisfaction;

import io.gendan.contracts.shipment.ShipmentMessage.ShipmentAffected;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** When goods are hit, the clock of being told begins, and their arrival is no occasion to ask for praise. */
@Singleton
public class WhenShipmentAffected implements Reaction<ShipmentAffected> {
    private final Deliveries deliveries;
    private final CustomerNotices notices;

    WhenShipmentAffected(Deliveries deliveries, CustomerNotices notices) {
        this.deliveries = deliveries;
        this.notices = notices;
    }

    @Override
    public Class<ShipmentAffected> to() {
        return ShipmentAffected.class;
    }

    @Override
    public void react(Tx tx, ShipmentAffected affected) {
        deliveries.hit(tx, affected.shipmentId());
        var since = affected.concernedSince() == null ? affected.at() : affected.concernedSince();
        notices.concerned(tx, affected.incidentId(), affected.customerId(), since);
    }
}
