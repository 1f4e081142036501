package io.gendan.complaint.absence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.gendan.eventsourcing.Id;
import java.util.UUID;

record AbsenceId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    AbsenceId {}

    public static AbsenceId fromString(String text) {
        return new AbsenceId(UUID.fromString(text));
    }
}
