package io.gendan.order.presentation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

record PresentationId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PresentationId {}
}
