package io.gendan.shipment.incident;

import io.gendan.shipment.identifier.IncidentId;
import java.time.Instant;

/** What one can ask of an incident. */
public sealed interface IncidentCommand {

    /** {@code same}: which open incident of that ship, voyage and kind there is already, and that this is another is not said; or null. */
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
            Same same,
            Instant now)
            implements IncidentCommand {}

    record Same(IncidentId id, String incidentNo) {}

    record Confirm(String source, Instant now) implements IncidentCommand {}

    /** {@code allMarked}: every shipment that it hit has been said to be hit. */
    record Withdraw(String reason, boolean allMarked, Instant now) implements IncidentCommand {}
}
