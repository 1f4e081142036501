package io.gendan.gateway.feed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gendan.contracts.Audience;
import io.gendan.eventsourcing.EventJson;
import java.util.Set;

/** What the customer's own system may see of a message: the fields that its audience names, and nothing that is new in it. */
final class CustomerView {
    private CustomerView() {}

    /** Null when they may see nothing of it. */
    static String of(Record message, String body) {
        return switch (Audience.of(message)) {
            case Audience.Internal _ -> null;
            case Audience.Customer customer ->
                EventJson.toJson(narrowed(EventJson.fromJson(body, ObjectNode.class), "", customer.fields()));
        };
    }

    private static ObjectNode narrowed(ObjectNode whole, String in, Set<String> fields) {
        var narrow = whole.objectNode();
        for (var field : whole.properties()) {
            var name = in + field.getKey();
            if (fields.contains(name)) narrow.set(field.getKey(), field.getValue());
            else if (field.getValue() instanceof ObjectNode part) {
                var rest = narrowed(part, name + ".", fields);
                if (!rest.isEmpty()) narrow.set(field.getKey(), rest);
            }
        }
        return narrow;
    }
}
