package io.gendan.order.demand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

/** Given by shipment-service. */
public record ShipmentId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ShipmentId {}

    public static ShipmentId fromString(String text) {
        return new ShipmentId(UUID.fromString(text));
    }
}
