package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Follower;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.ShipmentEvent.ArrivalTakenBack;
import io.gendan.shipment.shipment.ShipmentEvent.Arrived;
import io.gendan.shipment.shipment.ShipmentEvent.ConditionReported;
import io.gendan.shipment.shipment.ShipmentEvent.Delivered;
import jakarta.inject.Singleton;

/** Goods that arrived with their last leg, were handed over, or are lost: a claim for them has its time from then on. */
@Singleton
class AtTheEnd implements Follower<Shipment, ShipmentEvent> {
    private final Ends ends;

    AtTheEnd(Ends ends) {
        this.ends = ends;
    }

    @Override
    public void follow(Tx tx, Recorded<ShipmentEvent> fact, Shipment state) {
        if (state instanceof UnderContract goods && isAnEnd(fact.event(), goods))
            ends.ended(tx, new ShipmentId(fact.streamId()), goods.as().goods(), fact.recordedAt());
    }

    private static boolean isAnEnd(ShipmentEvent event, UnderContract goods) {
        var last = goods.journey().legs().size();
        if (event instanceof Arrived arrived) return arrived.legNo() == last;
        if (event instanceof ArrivalTakenBack back) return back.legNo() == last;
        if (event instanceof ConditionReported reported) return reported.condition() == CargoCondition.LOST;
        return event instanceof Delivered;
    }
}
