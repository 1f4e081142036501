package io.gendan.order.grade;

import io.gendan.eventsourcing.Id;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** There are four grades and nobody makes more: each has the same id in every house. */
record GradeId(UUID value) implements Id {
    static GradeId of(Grade grade) {
        return new GradeId(UUID.nameUUIDFromBytes(("customer-grade/" + grade).getBytes(StandardCharsets.UTF_8)));
    }
}
