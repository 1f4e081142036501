package io.gendan.shipment.incident;

import java.time.Instant;

/** How far it is: as sure as we are, until it is closed. */
public enum IncidentStatus {
    REPORTED,
    CONFIRMED,
    CLOSED,
    WITHDRAWN;

    static IncidentStatus of(Confidence confidence, Instant closedAt) {
        return closedAt == null ? valueOf(confidence.name()) : CLOSED;
    }
}
