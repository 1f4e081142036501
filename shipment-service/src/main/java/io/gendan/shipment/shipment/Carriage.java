package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.Saying.Classifier.ACT;

import java.time.Instant;

/**
 * A leg and how it goes, by the newest words of all who said something of it.
 *
 * @param departure the word that counts for the departure, null while there is only the plan; {@code arrival} the same
 * @param told the arrival that the customer counts on: the plan, or the last delay they were told of
 * @param leftBehind the vehicle has departed, but the goods came to the place after that or are still to come
 */
record Carriage(Leg leg, Saying departure, Saying arrival, Instant told, boolean leftBehind) {

    /** Null: they have not, as far as is known. */
    Instant departedAt() {
        return leftBehind ? null : actual(departure);
    }

    Instant arrivedAt() {
        return actual(arrival);
    }

    /** When it is expected to depart, or did, with the goods or without them. */
    Instant etd() {
        return departure == null ? leg.plannedDeparture() : departure.at();
    }

    /** When it is expected to arrive, or did. */
    Instant eta() {
        return arrival == null ? leg.plannedArrival() : arrival.at();
    }

    boolean on(Hit hit) {
        return leg.on(hit.imo(), hit.voyage());
    }

    private static Instant actual(Saying word) {
        return word != null && word.classifier() == ACT ? word.at() : null;
    }
}
