package io.gendan.order.demand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

record DemandId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DemandId {}

    public static DemandId fromString(String text) {
        return new DemandId(UUID.fromString(text));
    }
}
