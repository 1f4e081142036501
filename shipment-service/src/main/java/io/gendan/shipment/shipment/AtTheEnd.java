package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Follower;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.ShipmentEvent.*;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Goods that arrived with their last leg, were handed over, or are lost: a claim for them has its time from then on. What is said of
 * an earlier leg may come later than that, and what was said of the last may be taken back.
 */
@Singleton
class AtTheEnd implements Follower<Shipment, ShipmentEvent> {
    private final Ends ends;

    AtTheEnd(Ends ends) {
        this.ends = ends;
    }

    @Override
    public void follow(Tx tx, Recorded<ShipmentEvent> fact, Shipment state) {
        followAll(tx, List.of(new News<>(fact, state)));
    }

    @Override
    public void followAll(Tx tx, List<News<Shipment, ShipmentEvent>> all) {
        var ended = new LinkedHashMap<ShipmentId, Consignment>();
        for (var news : all)
            if (news.state() instanceof UnderContract goods
                    && goods.ended()
                    && changesTheWay(news.fact().event()))
                ended.put(new ShipmentId(news.fact().streamId()), goods.as().goods());
        if (!ended.isEmpty()) ends.ended(tx, ended, all.getLast().fact().recordedAt());
    }

    private static boolean changesTheWay(ShipmentEvent event) {
        return switch (event) {
            case Departed _, Arrived _, DepartureTakenBack _, ArrivalTakenBack _, Delivered _ -> true;
            case EtaChanged _, CarrierSaid _, RolledOver _, ConditionReported _ -> true;
            case ContainerStowed _, ContainerTakenOff _ -> true; // in containers some times are longer
            case Booked _, CargoDescribed _, ReferenceGiven _, ReferenceWithdrawn _ -> false;
            case Delayed _, ConnectionMissed _, ConnectionHeld _ -> false;
            case Affected _, NoLongerAffected _, IncidentClosed _ -> false;
        };
    }
}
