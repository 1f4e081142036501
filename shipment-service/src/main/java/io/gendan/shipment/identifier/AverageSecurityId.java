package io.gendan.shipment.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

/** What one shipment gives as security in the general average of one incident. */
public record AverageSecurityId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AverageSecurityId {}

    /** There is one of both. */
    public static AverageSecurityId of(IncidentId incident, ShipmentId shipment) {
        return new AverageSecurityId(
                UuidCreator.getNameBasedSha1(incident.value(), shipment.value().toString()));
    }
}
