package io.gendan.shipment.dcsa;

import static io.gendan.shipment.dcsa.Codes22.FREE_TO_LEAVE_OUT;
import static io.gendan.shipment.dcsa.Codes22.NEEDED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** An event that was said in 2.2, without what its standard has no words for. */
final class Cleaned22 {
    private Cleaned22() {}

    /** Nothing where what is left would say nothing. */
    static Optional<ObjectNode> of(Tracked event) {
        if (!(clean(event.body()) instanceof ObjectNode cleaned)) return Optional.empty();
        cleaned.remove("eventTypeCode"); // deprecated, and of fewer codes than the one beside it
        if (!cleaned.has("eventID")) cleaned.put("eventID", event.id().toString());
        return Optional.of(cleaned);
    }

    /** A copy without codes that the standard has not; null where it cannot be without them. */
    private static JsonNode clean(JsonNode node) {
        if (node instanceof ArrayNode all) {
            var kept = JsonNodeFactory.instance.arrayNode();
            for (var one : all) if (clean(one) != null) kept.add(clean(one));
            return kept;
        }
        if (!(node instanceof ObjectNode object)) return node;
        var kept = Writing.object();
        for (var field : object.properties()) {
            var code = field.getValue().asText();
            if (NEEDED.containsKey(field.getKey())
                    && !NEEDED.get(field.getKey()).contains(code)) return null;
            var known = FREE_TO_LEAVE_OUT.get(field.getKey());
            if (known != null && !known.contains(code)) continue;
            var value = clean(field.getValue());
            if (value == null && field.getKey().equals("transportCall") && !object.has("transportEventTypeCode"))
                continue;
            if (value == null) return null;
            kept.set(field.getKey(), value);
        }
        return kept;
    }
}
