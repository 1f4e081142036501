package io.gendan.complaint.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

public record DelegationId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DelegationId {}

    public static DelegationId fromString(String text) {
        return new DelegationId(UUID.fromString(text));
    }
}
