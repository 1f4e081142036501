package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.ShipmentRefusal.NOT_AFFECTED;
import static io.gendan.shipment.shipment.ShipmentRefusal.NOT_ON_THAT_VOYAGE;

import io.gendan.shipment.shipment.ShipmentCommand.Affect;
import io.gendan.shipment.shipment.ShipmentCommand.CloseIncident;
import io.gendan.shipment.shipment.ShipmentCommand.TakeBackHit;
import io.gendan.shipment.shipment.ShipmentEvent.Affected;
import io.gendan.shipment.shipment.ShipmentEvent.IncidentClosed;
import io.gendan.shipment.shipment.ShipmentEvent.NoLongerAffected;
import java.time.Instant;
import java.util.List;

/** The rules of what an incident is to the goods. */
final class Concern {
    private Concern() {}

    /**
     * Said once, and not taken back by what the goods do afterwards: that does not change that they were on board. Taken back by a
     * correction of the incident, it can be said again as long as the case is open.
     */
    static List<ShipmentEvent> affect(UnderContract goods, Affect affect) {
        var hit = affect.hit();
        if (goods.isHitBy(hit.incident()) || goods.closed().contains(hit.incident())) return List.of();
        if (!goods.journey().calls(hit)) throw NOT_ON_THAT_VOYAGE.refused();
        return goods.journey()
                .concernedBy(hit)
                .<List<ShipmentEvent>>map(leg -> List.of(new Affected(
                        goods.as().goods(),
                        goods.as().terms(),
                        hit,
                        leg.legNo(),
                        affect.shipmentsOfCustomer(),
                        affect.billedBefore(),
                        affect.now(),
                        later(affect.knownAt(), goods.as().at()))))
                .orElse(List.of());
    }

    static List<ShipmentEvent> takeBack(UnderContract goods, TakeBackHit takeBack) {
        var hit = takeBack.hit();
        if (!goods.isHitBy(hit.incident()) || goods.journey().concernedBy(hit).isPresent()) return List.of();
        return List.of(new NoLongerAffected(
                goods.as().goods(), hit.incident(), takeBack.reason(), takeBack.shipmentsOfCustomer(), takeBack.now()));
    }

    static List<ShipmentEvent> close(UnderContract goods, CloseIncident close) {
        if (goods.closed().contains(close.incident())) return List.of();
        if (!goods.open().contains(close.incident())) throw NOT_AFFECTED.refused();
        return List.of(new IncidentClosed(goods.as().goods(), close.incident(), close.now()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
