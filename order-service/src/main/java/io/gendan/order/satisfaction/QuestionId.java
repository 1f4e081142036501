package io.gendan.order.satisfaction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

public record QuestionId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public QuestionId {}

    public static QuestionId fromString(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    /** The Message-ID of the mail that asks, the same however often it is sent. */
    String messageId() {
        return "<" + value + "@satisfaction.gendan>";
    }
}
