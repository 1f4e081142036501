package io.gendan.shipment.incident;

import io.gendan.shipment.identifier.IncidentId;
import java.time.Instant;

/** An incident as it is shown. {@code correction} is why it was corrected last, {@code averageAdjuster} null while no general average is declared, {@code codes} what others call its kind. */
record IncidentView(
        IncidentId id,
        String incidentNo,
        String kind,
        IncidentKind.Codes codes,
        String vesselName,
        String imo,
        String voyage,
        String place,
        Instant occurredAt,
        String severity,
        String source,
        String description,
        Confidence confidence,
        IncidentStatus status,
        Instant reportedAt,
        String averageAdjuster,
        Instant averageDeclaredAt,
        Instant correctedAt,
        String correction,
        Instant closedAt,
        Marking.Progress marking,
        long version) {

    static IncidentView of(IncidentList.Row row, Marking.Progress marking) {
        return new IncidentView(
                row.id(),
                row.incidentNo(),
                row.kind(),
                IncidentKind.valueOf(row.kind()).codes(),
                row.vesselName(),
                row.imo(),
                row.voyage(),
                row.place(),
                row.occurredAt(),
                row.severity(),
                row.source(),
                row.description(),
                row.confidence(),
                row.status(),
                row.reportedAt(),
                row.averageAdjuster(),
                row.averageDeclaredAt(),
                row.correctedAt(),
                row.correction(),
                row.closedAt(),
                marking,
                row.version());
    }
}
