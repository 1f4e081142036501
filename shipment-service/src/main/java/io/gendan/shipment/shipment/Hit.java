package io.gendan.shipment.shipment;

import io.gendan.shipment.identifier.IncidentId;
import java.time.Instant;

/** An incident as the goods on that voyage get to know it. {@code reportedAt} is absent where that was not written down yet. */
public record Hit(
        IncidentId incident,
        String incidentNo,
        String kind,
        String vesselName,
        String imo,
        String voyage,
        String place,
        Instant occurredAt,
        Instant reportedAt) {}
