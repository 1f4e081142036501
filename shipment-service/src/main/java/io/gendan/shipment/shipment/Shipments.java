package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
public class Shipments extends Aggregate<ShipmentCommand, Shipment, ShipmentEvent> {
    Shipments(
            EventStore store,
            ShipmentPublisher publisher,
            ShipmentList list,
            ShipmentLoads loads,
            Rollovers rollovers,
            AffectedShipments affected,
            CargoConditions conditions,
            NewlyKnown newlyKnown,
            OwnWords ownWords,
            AtTheEnd atTheEnd) {
        super(
                "shipment",
                ShipmentEvent.class,
                Shipment.DECIDER,
                store,
                publisher,
                List.of(list, loads, rollovers, affected, conditions, newlyKnown, ownWords, atTheEnd));
    }
}
