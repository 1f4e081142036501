package io.gendan.shipment.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

/** Until when a claim for one shipment can be made. */
public record TransportDeadlineId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TransportDeadlineId {}

    /** Each shipment has one. */
    public static TransportDeadlineId of(ShipmentId shipment) {
        return new TransportDeadlineId(UuidCreator.getNameBasedSha1(shipment.value(), "deadlines"));
    }
}
