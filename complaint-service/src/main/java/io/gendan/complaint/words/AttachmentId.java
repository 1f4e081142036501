package io.gendan.complaint.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

public record AttachmentId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttachmentId {}

    public static AttachmentId fromString(String text) {
        return new AttachmentId(UUID.fromString(text));
    }
}
