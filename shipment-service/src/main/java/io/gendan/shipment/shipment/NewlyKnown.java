package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Follower;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.matching.MatchingQueue;
import io.gendan.shipment.shipment.ShipmentEvent.*;
import jakarta.inject.Singleton;

/** A shipment can be recognised by something new, or no longer by something: what carriers said is matched with it again. */
@Singleton
class NewlyKnown implements Follower<Shipment, ShipmentEvent> {
    private final MatchingQueue queue;

    NewlyKnown(MatchingQueue queue) {
        this.queue = queue;
    }

    @Override
    public void follow(Tx tx, Recorded<ShipmentEvent> fact, Shipment state) {
        switch (fact.event()) {
            case Booked _,
                    RolledOver _,
                    ReferenceGiven _,
                    ReferenceWithdrawn _,
                    ContainerStowed _,
                    ContainerTakenOff _ -> queue.changed(tx, new ShipmentId(fact.streamId()));
            case CargoDescribed _, EtaChanged _, CarrierSaid _, Delayed _, Delivered _ -> {}
            case Departed _, Arrived _, DepartureTakenBack _, ArrivalTakenBack _ -> {}
            case ConnectionMissed _, ConnectionHeld _, ConditionReported _ -> {}
            case Affected _, NoLongerAffected _, IncidentClosed _ -> {}
        }
    }
}
