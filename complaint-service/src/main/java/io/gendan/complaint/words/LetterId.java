package io.gendan.complaint.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

public record LetterId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LetterId {}

    public static LetterId fromString(String text) {
        return new LetterId(UUID.fromString(text));
    }

    /** Its Message-ID, the same however often it is sent. */
    public String messageId() {
        return "<" + value + "@letters.gendan>";
    }
}
