package io.gendan.order.salesorder;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.eventsourcing.EventJson;
import io.gendan.order.salesorder.OrderEvent.Agreement;
import io.gendan.order.salesorder.OrderEvent.Amended;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One amendment: what was changed, from what, to what, agreed with whom. {@code version} is the order's after it. */
@Schema(name = "OrderAmendment")
record AmendmentView(List<Change> changes, UUID agreedWith, LocalDate agreedOn, String by, Instant at, long version) {

    /** @param field as the order has it; {@code from} and {@code to} are its values there, null where it said nothing */
    @Schema(name = "OrderChange")
    record Change(
            String field,
            @Schema(implementation = Object.class) JsonNode from,
            @Schema(implementation = Object.class) JsonNode to) {}

    static AmendmentView of(Amended amended, long version) {
        return new AmendmentView(
                changes(amended.from(), amended.to()),
                amended.agreedWith(),
                amended.agreedOn(),
                amended.by(),
                amended.at(),
                version);
    }

    static List<Change> changes(Agreement from, Agreement to) {
        var before = EventJson.fromJson(EventJson.toJson(from), JsonNode.class);
        var after = EventJson.fromJson(EventJson.toJson(to), JsonNode.class);
        var fields = new TreeSet<String>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        var changes = new ArrayList<Change>();
        for (var field : fields)
            if (!before.path(field).equals(after.path(field)))
                changes.add(new Change(field, before.get(field), after.get(field)));
        return List.copyOf(changes);
    }
}
