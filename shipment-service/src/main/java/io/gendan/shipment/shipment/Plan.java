package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.ShipmentRefusal.IMO_NUMBER_WRONG;
import static io.gendan.shipment.shipment.ShipmentRefusal.LEGS_NOT_CONNECTED;
import static io.gendan.shipment.shipment.ShipmentRefusal.LEG_GOES_NOWHERE;
import static io.gendan.shipment.shipment.ShipmentRefusal.PLACE_UNREADABLE;
import static io.gendan.shipment.shipment.ShipmentRefusal.PLAN_OUT_OF_ORDER;
import static io.gendan.shipment.shipment.ShipmentRefusal.TIME_NOT_PLAUSIBLE;
import static io.gendan.shipment.shipment.ShipmentRefusal.VOYAGE_UNREADABLE;

import io.gendan.eventsourcing.Refusal;
import io.gendan.shipment.identifier.ImoNumber;
import io.gendan.shipment.identifier.UnLocode;
import io.gendan.shipment.identifier.VoyageNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be sailed: identifiers that check, legs that meet, times in order. */
final class Plan {
    private static final Duration FARTHEST = Duration.ofDays(3 * 366);

    private Plan() {}

    /** The legs as they are kept, with every code in its one form; or a refusal that points at what is wrong. */
    static List<Leg> checked(List<Leg> legs, Instant now) {
        var checked = new ArrayList<Leg>(legs.size());
        for (var leg : legs) {
            var one = checked(leg, "/legs/" + checked.size(), now);
            if (!checked.isEmpty()) follows(checked.getLast(), one);
            checked.add(one);
        }
        return List.copyOf(checked);
    }

    private static Leg checked(Leg leg, String at, Instant now) {
        var from = read(UnLocode.of(leg.from()), PLACE_UNREADABLE, leg.from(), at + "/from");
        var to = read(UnLocode.of(leg.to()), PLACE_UNREADABLE, leg.to(), at + "/to");
        if (from.equals(to)) throw LEG_GOES_NOWHERE.refused("from and to are both " + from, at + "/to");
        plausible(leg.plannedDeparture(), now, at + "/plannedDeparture");
        plausible(leg.plannedArrival(), now, at + "/plannedArrival");
        if (!leg.plannedDeparture().isBefore(leg.plannedArrival()))
            throw PLAN_OUT_OF_ORDER.refused("plannedArrival is not behind plannedDeparture", at + "/plannedArrival");
        return new Leg(
                leg.legNo(),
                leg.vesselName(),
                read(ImoNumber.of(leg.imo()), IMO_NUMBER_WRONG, leg.imo(), at + "/imo"),
                read(VoyageNumber.of(leg.voyage()), VOYAGE_UNREADABLE, leg.voyage(), at + "/voyage"),
                from,
                to,
                leg.plannedDeparture().truncatedTo(ChronoUnit.MICROS),
                leg.plannedArrival().truncatedTo(ChronoUnit.MICROS));
    }

    private static void follows(Leg before, Leg leg) {
        var at = "/legs/" + before.legNo();
        if (!before.to().equals(leg.from()))
            throw LEGS_NOT_CONNECTED.refused(
                    "leg " + before.legNo() + " ends in " + before.to() + ", leg " + leg.legNo() + " starts in "
                            + leg.from(),
                    at + "/from");
        if (leg.plannedDeparture().isBefore(before.plannedArrival()))
            throw PLAN_OUT_OF_ORDER.refused(
                    "leg " + leg.legNo() + " departs before leg " + before.legNo() + " arrives",
                    at + "/plannedDeparture");
    }

    static void plausible(Instant time, Instant now, String at) {
        if (time.isBefore(now.minus(FARTHEST)) || time.isAfter(now.plus(FARTHEST)))
            throw TIME_NOT_PLAUSIBLE.refused(time + " is more than three years away: check year and zone", at);
    }

    private static String read(Optional<String> form, Refusal refusal, String written, String at) {
        return form.orElseThrow(() -> refusal.refused(written + ": " + refusal.sentence(), at));
    }
}
