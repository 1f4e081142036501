package io.gendan.shipment.shipment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The legs of one shipment, in the order of travel, and how far the goods have come. */
record Journey(List<Carriage> carriages) {
    static Journey planned(List<Leg> legs) {
        return new Journey(legs.stream().map(Carriage::planned).toList());
    }

    Carriage leg(int legNo) {
        if (legNo < 1 || legNo > carriages.size())
            throw ShipmentRefusal.NO_SUCH_LEG.refused(
                    "The shipment has legs 1 to " + carriages.size() + ", not " + legNo, "/legNo");
        return carriages.get(legNo - 1);
    }

    Journey with(int legNo, UnaryOperator<Carriage> change) {
        var changed = new ArrayList<>(carriages);
        changed.set(legNo - 1, change.apply(changed.get(legNo - 1)));
        return new Journey(List.copyOf(changed));
    }

    /** When the goods had surely left this leg: with the departure of the next, or with the arrival of the last. Null: not yet. */
    Instant leftAt(int legNo) {
        return legNo < carriages.size()
                ? carriages.get(legNo).departedAt()
                : carriages.get(legNo - 1).arrivedAt();
    }

    /** The first leg on the voyage that was hit which the goods had not left before; nothing when it does not concern them. */
    Optional<Leg> concernedBy(Hit hit) {
        return carriages.stream()
                .filter(carriage -> carriage.on(hit))
                .map(Carriage::leg)
                .filter(leg -> !leftBefore(leg.legNo(), hit.occurredAt()))
                .findFirst();
    }

    boolean leftBefore(int legNo, Instant incident) {
        var left = leftAt(legNo);
        return left != null && left.isBefore(incident);
    }

    boolean calls(Hit hit) {
        return carriages.stream().anyMatch(carriage -> carriage.on(hit));
    }

    ShipmentStatus status() {
        if (carriages.getLast().arrivedAt() != null) return ShipmentStatus.ARRIVED;
        return carriages.getFirst().departedAt() != null ? ShipmentStatus.UNDER_WAY : ShipmentStatus.BOOKED;
    }
}
