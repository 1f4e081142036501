package io.gendan.complaint.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

public record ClaimId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClaimId {}

    public static ClaimId fromString(String text) {
        return new ClaimId(UUID.fromString(text));
    }
}
