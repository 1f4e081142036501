package io.gendan.complaint.effectcheck;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

record EffectCheckId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    EffectCheckId {}

    public static EffectCheckId fromString(String text) {
        return new EffectCheckId(UUID.fromString(text));
    }
}
