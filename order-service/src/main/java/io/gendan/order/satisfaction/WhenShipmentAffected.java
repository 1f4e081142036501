package io.gendan.order.satisfaction;

import io.gendan.contracts.shipment.ShipmentMessage.ShipmentAffected;
import io.gendan.eventsourcing.Heard;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.List;

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
        reactAll(List.of(new Heard<>(tx, affected)));
    }

    @Override
    public void reactAll(List<Heard<ShipmentAffected>> lot) {
        var tx = lot.getFirst().tx();
        deliveries.hit(
                tx, lot.stream().map(heard -> heard.message().shipmentId()).toList());
        notices.concerned(tx, lot.stream().map(heard -> moment(heard.message())).toList());
    }

    private static CustomerNotices.Moment moment(ShipmentAffected affected) {
        var since = affected.concernedSince() == null ? affected.at() : affected.concernedSince();
        return new CustomerNotices.Moment(affected.incidentId(), affected.customerId(), since);
    }
}
