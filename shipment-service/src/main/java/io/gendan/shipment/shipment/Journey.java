package io.gendan.shipment.shipment;

import io.gendan.shipment.shipment.Saying.Call;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The legs of one shipment, in the order of travel, and how far the goods have come.
 *
 * @param sayings by key, the newest of each
 * @param told by leg, the arrivals that the customer was told of
 */
record Journey(List<Leg> legs, Map<String, Saying> sayings, Map<Integer, Instant> told) {
    static Journey planned(List<Leg> legs) {
        return new Journey(legs, Map.of(), Map.of());
    }

    Carriage leg(int legNo) {
        if (legNo < 1 || legNo > legs.size())
            throw ShipmentRefusal.NO_SUCH_LEG.refused(
                    "The shipment has legs 1 to " + legs.size() + ", not " + legNo, "/legNo");
        var leg = legs.get(legNo - 1);
        var departure = word(legNo, Call.DEPARTURE);
        var leftBehind = legNo > 1 && departure != null && leg(legNo - 1).eta().isAfter(departure.at());
        return new Carriage(
                leg, departure, word(legNo, Call.ARRIVAL), told.getOrDefault(legNo, leg.plannedArrival()), leftBehind);
    }

    Carriage last() {
        return leg(legs.size());
    }

    private Saying word(int legNo, Call call) {
        return sayings.values().stream()
                .filter(saying -> saying.isOf(legNo, call))
                .max(Saying.BY_WEIGHT)
                .orElse(null);
    }

    Stream<Carriage> carriages() {
        return IntStream.rangeClosed(1, legs.size()).mapToObj(this::leg);
    }

    Journey hears(Saying saying) {
        var more = new HashMap<>(sayings);
        more.put(saying.key(), saying);
        return new Journey(legs, Map.copyOf(more), told);
    }

    Journey told(int legNo, Instant arrival) {
        var more = new HashMap<>(told);
        more.put(legNo, arrival);
        return new Journey(legs, sayings, Map.copyOf(more));
    }

    /** What was said of the leg was said of another vehicle; what the customer counts on stays what they were told. */
    Journey rolledOver(Leg leg) {
        var changed = new ArrayList<>(legs);
        var before = changed.set(leg.legNo() - 1, leg);
        var still = new HashMap<>(sayings);
        still.values().removeIf(saying -> saying.legNo() == leg.legNo());
        return new Journey(List.copyOf(changed), Map.copyOf(still), told)
                .told(leg.legNo(), told.getOrDefault(leg.legNo(), before.plannedArrival()));
    }

    /** When the goods had surely left this leg: with the departure of the next, or with the arrival of the last. Null: not yet. */
    Instant leftAt(int legNo) {
        return legNo < legs.size() ? leg(legNo + 1).departedAt() : leg(legNo).arrivedAt();
    }

    /** The goods come to where this leg ends when the next has departed. */
    boolean connectionMissed(int legNo) {
        return legNo < legs.size() && leg(legNo).eta().isAfter(leg(legNo + 1).etd());
    }

    /** The first leg on the voyage that was hit which the goods had not left before; nothing when it does not concern them. */
    Optional<Leg> concernedBy(Hit hit) {
        return carriages()
                .filter(carriage -> carriage.on(hit))
                .map(Carriage::leg)
                .filter(leg -> !leftBefore(leg.legNo(), hit.occurredAt()))
                .findFirst();
    }

    private boolean leftBefore(int legNo, Instant incident) {
        var left = leftAt(legNo);
        return left != null && left.isBefore(incident);
    }

    boolean calls(Hit hit) {
        return carriages().anyMatch(carriage -> carriage.on(hit));
    }

    ShipmentStatus status() {
        if (last().arrivedAt() != null) return ShipmentStatus.ARRIVED;
        var moved = carriages().anyMatch(leg -> leg.departedAt() != null || leg.arrivedAt() != null);
        return moved ? ShipmentStatus.UNDER_WAY : ShipmentStatus.BOOKED;
    }
}
