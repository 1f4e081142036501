package io.gendan.shipment.dcsa;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/** An event of Track &amp; Trace about one of our shipments, as it is known here. {@code body} is as it was said, in its own version. */
record Tracked(
        UUID id,
        boolean is22,
        String eventId,
        Instant updatedAt,
        boolean retracted,
        String type,
        String code,
        String classifier,
        Instant at,
        JsonNode body) {}
