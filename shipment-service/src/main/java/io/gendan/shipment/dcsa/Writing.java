package io.gendan.shipment.dcsa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Function;

/** Writes what one version says in the fields of the other. What is not said there is not said here. */
final class Writing {
    private final JsonNode from;
    private final ObjectNode to = object();

    Writing(JsonNode from) {
        this.from = from;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    Writing copy(String pointer, String field) {
        return copy(pointer, field, Integer.MAX_VALUE);
    }

    /** Cut where the other version takes no more. */
    Writing copy(String pointer, String field, int most) {
        var node = from.at(pointer);
        if (node.isTextual())
            to.put(
                    field,
                    node.textValue()
                            .substring(0, Math.min(most, node.textValue().length())));
        else if (!node.isMissingNode() && !node.isNull()) to.set(field, node);
        return this;
    }

    /** Only a code that the other version has. */
    Writing code(String pointer, String field, Set<String> known) {
        return known.contains(from.at(pointer).asText()) ? copy(pointer, field) : this;
    }

    Writing put(String field, String text) {
        if (text != null) to.put(field, text);
        return this;
    }

    Writing put(String field, JsonNode node) {
        if (node != null && !(node.isContainerNode() && node.isEmpty())) to.set(field, node);
        return this;
    }

    /** Each element of a list, rewritten; null leaves it out. */
    Writing each(String pointer, String field, Function<JsonNode, JsonNode> rewritten) {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var one : from.at(pointer)) {
            var other = rewritten.apply(one);
            if (other != null) all.add(other);
        }
        return put(field, all);
    }

    boolean has(String field) {
        return to.has(field);
    }

    ObjectNode written() {
        return to;
    }
}
