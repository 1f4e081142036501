package io.gendan.complaint.mailbox;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

record IncomingMailId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    IncomingMailId {}

    public static IncomingMailId fromString(String text) {
        return new IncomingMailId(UUID.fromString(text));
    }

    static IncomingMailId next() {
        return new IncomingMailId(Id.next());
    }
}
