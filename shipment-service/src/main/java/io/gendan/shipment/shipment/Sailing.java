package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.ShipmentRefusal.*;

import io.gendan.shipment.shipment.ShipmentCommand.Arrive;
import io.gendan.shipment.shipment.ShipmentCommand.ChangeEta;
import io.gendan.shipment.shipment.ShipmentCommand.Deliver;
import io.gendan.shipment.shipment.ShipmentCommand.Depart;
import io.gendan.shipment.shipment.ShipmentCommand.Hear;
import io.gendan.shipment.shipment.ShipmentCommand.RollOver;
import io.gendan.shipment.shipment.ShipmentEvent.Arrived;
import io.gendan.shipment.shipment.ShipmentEvent.CarrierSaid;
import io.gendan.shipment.shipment.ShipmentEvent.Delivered;
import io.gendan.shipment.shipment.ShipmentEvent.Departed;
import io.gendan.shipment.shipment.ShipmentEvent.EtaChanged;
import io.gendan.shipment.shipment.ShipmentEvent.RolledOver;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** The rules of the way: leg after leg, departure before arrival; and what carriers say, which is heard as they say it. */
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
                new Departed(goods.as().goods(), depart.legNo(), carriage.leg().from(), at, null, depart.now()));
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
                new Arrived(goods.as().goods(), arrive.legNo(), carriage.leg().to(), at, null, arrive.now()));
    }

    static List<ShipmentEvent> changeEta(UnderContract goods, ChangeEta change) {
        var carriage = goods.journey().leg(change.legNo());
        Plan.plausible(change.eta(), change.now(), "/eta");
        var eta = change.eta().truncatedTo(ChronoUnit.MICROS);
        if (carriage.arrivedAt() != null) throw ALREADY_ARRIVED.refused(ALREADY_ARRIVED.sentence(), "/legNo");
        if (!eta.isAfter(carriage.etd()))
            throw BEFORE_DEPARTURE.refused(
                    (carriage.departedAt() == null ? "They depart at " : "They departed at ") + carriage.etd(), "/eta");
        if (saysTheSame(carriage, eta, change)) return List.of();
        return List.of(new EtaChanged(
                change.legNo(), carriage.eta(), eta, change.reason(), change.reasonText(), change.now()));
    }

    /** The same time for another reason is news, and so it is when somebody else said it, or nobody but the plan. */
    private static boolean saysTheSame(Carriage carriage, Instant eta, ChangeEta change) {
        var word = carriage.arrival();
        if (word == null || !word.isOurs() || !eta.equals(word.at())) return false;
        var givesNone = change.reason() == null && change.reasonText() == null;
        return givesNone
                || Objects.equals(change.reason(), word.reason()) && Objects.equals(change.reasonText(), word.remark());
    }

    static List<ShipmentEvent> deliver(UnderContract goods, Deliver deliver) {
        var at = happened(deliver.at(), deliver.now());
        if (at.equals(goods.deliveredAt())) return List.of();
        if (goods.deliveredAt() != null)
            throw ALREADY_DELIVERED.refused("They were delivered at " + goods.deliveredAt(), "/at");
        var arrived = goods.journey().last().arrivedAt();
        if (arrived == null) throw NOT_ARRIVED.refused();
        if (at.isBefore(arrived)) throw BEFORE_ARRIVAL.refused("They arrived there at " + arrived, "/at");
        return List.of(new Delivered(goods.as().goods(), deliver.place(), at));
    }

    static List<ShipmentEvent> rollOver(UnderContract goods, RollOver rollOver) {
        var carriage = goods.journey().leg(rollOver.leg().legNo());
        if (carriage.departedAt() != null)
            throw ALREADY_DEPARTED.refused("Leg " + carriage.leg().legNo() + " departed at " + carriage.departedAt());
        var before = carriage.leg();
        var after = Plan.checked(rollOver.leg(), "/leg", rollOver.now());
        if (!after.from().equals(before.from()) || !after.to().equals(before.to()))
            throw LEGS_NOT_CONNECTED.refused(
                    "Leg " + before.legNo() + " goes from " + before.from() + " to " + before.to(), "/leg/from");
        if (after.equals(before)) throw NOTHING_CHANGED.refused();
        return List.of(new RolledOver(
                goods.as().goods(), before, after, rollOver.reason(), rollOver.reasonText(), rollOver.now()));
    }

    /** What it has heard in a newer version, or just so, it does not hear again; of what it never heard nothing is taken back. */
    static List<ShipmentEvent> hear(UnderContract goods, Hear hear) {
        var known = goods.journey().sayings();
        return hear.sayings().stream()
                .filter(saying -> saying.replaces(known.get(saying.key())))
                .filter(saying -> saying.legNo() > 0 || known.containsKey(saying.key()))
                .<ShipmentEvent>map(saying -> new CarrierSaid(
                        saying.key(),
                        saying.source(),
                        saying.saidAt(),
                        saying.legNo(),
                        saying.call(),
                        saying.classifier(),
                        saying.at(),
                        saying.reason(),
                        saying.remark()))
                .toList();
    }

    /** A time that something is said to have happened at, as it is kept. */
    private static Instant happened(Instant at, Instant now) {
        Plan.plausible(at, now, "/at");
        if (at.isAfter(now.plus(CLOCKS_DIFFER))) throw TIME_IN_FUTURE.refused(at + " is still to come", "/at");
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
