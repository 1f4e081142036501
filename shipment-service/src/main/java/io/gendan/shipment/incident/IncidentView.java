package io.gendan.shipment.incident;

import io.gendan.shipment.identifier.IncidentId;
import java.time.Instant;

/** An incident as it is shown. */
record IncidentView(
        IncidentId id,
        String incidentNo,
        String kind,
        String vesselName,
        String imo,
        String voyage,
        String place,
        Instant occurredAt,
        String severity,
        String source,
        String description,
        Confidence confidence,
        Instant reportedAt,
        Marking.Progress marking,
        long version) {

    static IncidentView of(IncidentList.Row row, Marking.Progress marking) {
        return new IncidentView(
                row.id(),
                row.incidentNo(),
                row.kind(),
                row.vesselName(),
                row.imo(),
                row.voyage(),
                row.place(),
                row.occurredAt(),
                row.severity(),
                row.source(),
                row.description(),
                row.confidence(),
                row.reportedAt(),
                marking,
                row.version());
    }
}
