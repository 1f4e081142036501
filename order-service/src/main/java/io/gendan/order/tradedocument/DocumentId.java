package io.gendan.order.tradedocument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

record DocumentId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentId {}

    public static DocumentId fromString(String text) {
        return new DocumentId(UUID.fromString(text));
    }
}
