package io.gendan.shipment.shipment;

import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.shipment.ShipmentEvent.Booked;
import io.gendan.shipment.shipment.ShipmentEvent.ConditionReported;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A shipment that is booked.
 *
 * @param condition the last word about the goods, null when there was none
 * @param open the incidents that hit it and are not settled, {@code closed} those that are
 */
record UnderContract(
        Booked as, Journey journey, ConditionReported condition, Set<IncidentId> open, Set<IncidentId> closed)
        implements Shipment {

    static UnderContract booked(Booked as) {
        return new UnderContract(as, Journey.planned(as.legs()), null, Set.of(), Set.of());
    }

    UnderContract on(Journey later) {
        return new UnderContract(as, later, condition, open, closed);
    }

    UnderContract in(ConditionReported later) {
        return new UnderContract(as, journey, later, open, closed);
    }

    UnderContract affected(IncidentId incident) {
        return new UnderContract(as, journey, condition, plus(open, incident), closed);
    }

    UnderContract closed(IncidentId incident) {
        var stillOpen = new HashSet<>(open);
        stillOpen.remove(incident);
        return new UnderContract(as, journey, condition, Set.copyOf(stillOpen), plus(closed, incident));
    }

    boolean knows(IncidentId incident) {
        return open.contains(incident) || closed.contains(incident);
    }

    boolean saysTheSame(ConditionReported again) {
        return condition != null
                && condition.condition() == again.condition()
                && condition.source().equals(again.source())
                && Objects.equals(condition.note(), again.note())
                && Objects.equals(condition.incident(), again.incident());
    }

    private static Set<IncidentId> plus(Set<IncidentId> some, IncidentId one) {
        var more = new HashSet<>(some);
        more.add(one);
        return Set.copyOf(more);
    }
}
