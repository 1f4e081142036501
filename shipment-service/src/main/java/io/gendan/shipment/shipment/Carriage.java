package io.gendan.shipment.shipment;

import java.time.Instant;

/**
 * A leg and how it went.
 *
 * @param eta expected arrival
 * @param told the arrival that the customer counts on: the plan, or the last delay they were told of
 */
record Carriage(Leg leg, Instant departedAt, Instant arrivedAt, Instant eta, Instant told) {
    static Carriage planned(Leg leg) {
        return new Carriage(leg, null, null, leg.plannedArrival(), leg.plannedArrival());
    }

    Carriage departed(Instant at) {
        return new Carriage(leg, at, arrivedAt, eta, told);
    }

    Carriage arrived(Instant at) {
        return new Carriage(leg, departedAt, at, at, told);
    }

    Carriage expected(Instant at) {
        return new Carriage(leg, departedAt, arrivedAt, at, told);
    }

    Carriage told(Instant at) {
        return new Carriage(leg, departedAt, arrivedAt, eta, at);
    }

    boolean on(Hit hit) {
        return leg.imo().equals(hit.imo()) && leg.voyage().equals(hit.voyage());
    }
}
