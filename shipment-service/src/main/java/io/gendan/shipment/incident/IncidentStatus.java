package io.gendan.shipment.incident;

/** How far it is: as sure as we are, until it is closed. */
enum IncidentStatus {
    REPORTED,
    CONFIRMED,
    CLOSED,
    WITHDRAWN;

    static IncidentStatus of(IncidentList.Row row) {
        return row.closedAt() == null ? valueOf(row.confidence().name()) : CLOSED;
    }
}
