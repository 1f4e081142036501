package io.gendan.shipment.incident;

import io.gendan.eventsourcing.EventName;
import java.time.Instant;

/** Everything that can ever have happened to an incident. Add freely; never rename, never remove, never change a meaning. */
sealed interface IncidentEvent {

    @EventName("incident-reported")
    record Reported(
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
            Instant at)
            implements IncidentEvent {
        Casualty casualty() {
            return new Casualty(vesselName, imo, voyage, place, occurredAt);
        }
    }

    @EventName("incident-confirmed")
    record Confirmed(String incidentNo, String source, Instant at) implements IncidentEvent {}

    /** The report was wrong. The shipments that it hit stay hit until their cases are settled. */
    @EventName("incident-withdrawn")
    record Withdrawn(String incidentNo, String reason, Instant at) implements IncidentEvent {}

    /** {@code adjuster} collects the bonds and what secures them. */
    @EventName("general-average-declared")
    record AverageDeclared(String incidentNo, String adjuster, String source, Instant at) implements IncidentEvent {}

    /** Ship, voyage, place or time were not as they had been told. */
    @EventName("incident-corrected")
    record Corrected(String incidentNo, Casualty before, Casualty after, String reason, Instant at)
            implements IncidentEvent {}

    /** It is settled for all whom it hit, and hits nobody who comes on board later. */
    @EventName("incident-ended")
    record Ended(String incidentNo, Instant at) implements IncidentEvent {}
}
