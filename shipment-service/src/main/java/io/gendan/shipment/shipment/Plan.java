package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.ShipmentRefusal.*;

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

    static Leg checked(Leg leg, String at, Instant now) {
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
                ship(leg, at),
                read(VoyageNumber.of(leg.voyage()), VOYAGE_UNREADABLE, leg.voyage(), at + "/voyage"),
                from,
                to,
                leg.plannedDeparture().truncatedTo(ChronoUnit.MICROS),
                leg.plannedArrival().truncatedTo(ChronoUnit.MICROS),
                leg.mode(),
                leg.carrier());
    }

    /** An incident is a ship's on a voyage: a leg over the sea whose ship is not known could not be found by it. */
    private static String ship(Leg leg, String at) {
        if (leg.mode() == TransportMode.MULTIMODAL)
            throw MODE_DOES_NOT_FIT.refused("A leg has one mode; MULTIMODAL is a shipment of several", at + "/mode");
        if (leg.mode().isVessel()) {
            if (leg.vesselName() == null || leg.vesselName().isBlank())
                throw SHIP_NOT_NAMED.refused(SHIP_NOT_NAMED.sentence(), at + "/vesselName");
            if (leg.imo() == null) throw SHIP_NOT_NAMED.refused(SHIP_NOT_NAMED.sentence(), at + "/imo");
        } else if (leg.imo() == null) return null;
        else if (leg.mode() != TransportMode.BARGE)
            throw MODE_DOES_NOT_FIT.refused("Only ships have an IMO number, not " + leg.mode(), at + "/imo");
        return read(ImoNumber.of(leg.imo()), IMO_NUMBER_WRONG, leg.imo(), at + "/imo");
    }

    /** The mode of the shipment, as its legs say; what was said of it before may not differ. */
    static TransportMode mode(TransportMode said, List<Leg> legs) {
        var mode = TransportMode.of(legs);
        if (said != null && said != mode)
            throw MODE_DOES_NOT_FIT.refused(
                    "By its legs the shipment goes " + mode + ", not " + said, "/transportMode");
        return mode;
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
