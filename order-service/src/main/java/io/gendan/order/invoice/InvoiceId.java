package io.gendan.order.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

/** The same as that of the demand it came of: one demand, one invoice. */
public record InvoiceId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InvoiceId {}

    public static InvoiceId fromString(String text) {
        return new InvoiceId(UUID.fromString(text));
    }
}
