package io.gendan.shipment.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

public record CustomerId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CustomerId {}

    public static CustomerId fromString(String text) {
        return new CustomerId(UUID.fromString(text));
    }
}
