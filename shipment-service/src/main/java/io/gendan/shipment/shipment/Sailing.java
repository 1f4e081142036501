package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.ShipmentRefusal.ALREADY_ARRIVED;
import static io.gendan.shipment.shipment.ShipmentRefusal.ALREADY_DEPARTED;
import static io.gendan.shipment.shipment.ShipmentRefusal.BEFORE_ARRIVAL;
import static io.gendan.shipment.shipment.ShipmentRefusal.BEFORE_DEPARTURE;
import static io.gendan.shipment.shipment.ShipmentRefusal.EARLIER_LEG_NOT_ARRIVED;
import static io.gendan.shipment.shipment.ShipmentRefusal.NOT_DEPARTED;
import static io.gendan.shipment.shipment.ShipmentRefusal.TIME_IN_FUTURE;

import io.gendan.shipment.shipment.ShipmentCommand.Arrive;
import io.gendan.shipment.shipment.ShipmentCommand.ChangeEta;
import io.gendan.shipment.shipment.ShipmentCommand.Depart;
import io.gendan.shipment.shipment.ShipmentEvent.Arrived;
import io.gendan.shipment.shipment.ShipmentEvent.Delayed;
import io.gendan.shipment.shipment.ShipmentEvent.Departed;
import io.gendan.shipment.shipment.ShipmentEvent.EtaChanged;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The rules of the way: leg after leg, departure before arrival, and a late arrival told once. */
final class Sailing {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(15);

    private Sailing() {}

    static List<ShipmentEvent> depart(UnderContract goods, Depart depart) {
        var carriage = goods.journey().leg(depart.legNo());
        var at = happened(depart.at(), depart.now());
        if (at.equals(carriage.departedAt())) return List.of();
        if (carriage.departedAt() != null)
            throw ALREADY_DEPARTED.refused("Leg " + depart.legNo() + " departed at " + carriage.departedAt(), "/at");
        if (depart.legNo() > 1) {
            var before = goods.journey().leg(depart.legNo() - 1).arrivedAt();
            if (before == null) throw EARLIER_LEG_NOT_ARRIVED.refused(EARLIER_LEG_NOT_ARRIVED.sentence(), "/legNo");
            if (at.isBefore(before)) throw BEFORE_ARRIVAL.refused("They arrived there at " + before, "/at");
        }
        return List.of(
                new Departed(goods.as().goods(), depart.legNo(), carriage.leg().from(), at));
    }

    static List<ShipmentEvent> arrive(UnderContract goods, Arrive arrive) {
        var carriage = goods.journey().leg(arrive.legNo());
        var at = happened(arrive.at(), arrive.now());
        if (at.equals(carriage.arrivedAt())) return List.of();
        if (carriage.arrivedAt() != null)
            throw ALREADY_ARRIVED.refused("Leg " + arrive.legNo() + " arrived at " + carriage.arrivedAt(), "/at");
        if (carriage.departedAt() == null) throw NOT_DEPARTED.refused(NOT_DEPARTED.sentence(), "/legNo");
        if (!at.isAfter(carriage.departedAt()))
            throw BEFORE_DEPARTURE.refused("They departed at " + carriage.departedAt(), "/at");
        return List.of(
                new Arrived(goods.as().goods(), arrive.legNo(), carriage.leg().to(), at));
    }

    static List<ShipmentEvent> changeEta(UnderContract goods, ChangeEta change) {
        var carriage = goods.journey().leg(change.legNo());
        Plan.plausible(change.eta(), change.now(), "/eta");
        var eta = change.eta().truncatedTo(ChronoUnit.MICROS);
        if (carriage.arrivedAt() != null) throw ALREADY_ARRIVED.refused(ALREADY_ARRIVED.sentence(), "/legNo");
        if (carriage.departedAt() != null && !eta.isAfter(carriage.departedAt()))
            throw BEFORE_DEPARTURE.refused("They departed at " + carriage.departedAt(), "/eta");
        if (eta.equals(carriage.eta())) return List.of();
        var changed = new EtaChanged(change.legNo(), carriage.eta(), eta, change.reason(), change.reasonText());
        var slip = Duration.between(carriage.told(), eta);
        if (slip.compareTo(goods.as().terms().delayThreshold()) <= 0) return List.of(changed);
        return List.of(
                changed,
                new Delayed(
                        goods.as().goods(),
                        change.legNo(),
                        carriage.told(),
                        eta,
                        change.reason(),
                        change.reasonText()));
    }

    /** A time that something is said to have happened at, as it is kept. */
    private static Instant happened(Instant at, Instant now) {
        Plan.plausible(at, now, "/at");
        if (at.isAfter(now.plus(CLOCKS_DIFFER))) throw TIME_IN_FUTURE.refused(at + " is still to come", "/at");
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
