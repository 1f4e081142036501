package io.gendan.order.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

/** A person at a customer's. It stays in the facts when the person is erased. */
public record ContactId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContactId {}

    public static ContactId fromString(String text) {
        return new ContactId(UUID.fromString(text));
    }
}
