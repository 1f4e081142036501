package io.gendan.shipment.incident;

import java.time.Instant;

/** What one can ask of an incident. */
public sealed interface IncidentCommand {

    record Report(
            String incidentNo,
            IncidentKind kind,
            String vesselName,
            String imo,
            String voyage,
            String place,
            Instant occurredAt,
            Severity severity,
            String source,
            String description,
            Instant now)
            implements IncidentCommand {}

    record Confirm(String source, Instant now) implements IncidentCommand {}

    /** {@code allMarked}: every shipment that it hit has been said to be hit. */
    record Withdraw(String reason, boolean allMarked, Instant now) implements IncidentCommand {}
}
