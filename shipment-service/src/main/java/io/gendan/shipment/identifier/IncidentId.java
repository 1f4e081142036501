package io.gendan.shipment.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

public record IncidentId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IncidentId {}

    public static IncidentId fromString(String text) {
        return new IncidentId(UUID.fromString(text));
    }
}
