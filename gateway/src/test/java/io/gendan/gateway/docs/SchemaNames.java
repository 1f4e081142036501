package io.gendan.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the parts' schemas are called in the one document.
 *
 * @param parts each part's own document
 */
record SchemaNames(Map<String, ObjectNode> parts) {
    static final String SCHEMAS = "#/components/schemas/";

    /** Two services may call different things the same: then each gets its service's name in front. */
    String of(String part, String schema) {
        var items = schema(part, schema).at("/properties/items/items/$ref").asText();
        if (schema.startsWith("Page") && items.startsWith(SCHEMAS))
            return "PageOf" + of(part, items.substring(SCHEMAS.length()));
        var different = parts.values().stream()
                .map(document -> document.path("components").path("schemas").path(schema))
                .filter(JsonNode::isObject)
                .map(JsonNode::toString)
                .collect(Collectors.toSet());
        if (different.size() < 2) return schema;
        var service = part.replace("-service", "");
        return Character.toUpperCase(service.charAt(0)) + service.substring(1) + schema;
    }

    private JsonNode schema(String part, String name) {
        return parts.get(part).path("components").path("schemas").path(name);
    }

    /** What is told apart by no field may be of more than one of the kinds at a time: an empty one is of all. */
    private static String key(String key, ObjectNode object) {
        return key.equals("oneOf") && !object.has("discriminator") ? "anyOf" : key;
    }

    private JsonNode value(String part, String key, JsonNode value) {
        if (key.equals("$ref") && value.asText().startsWith(SCHEMAS))
            return TextNode.valueOf(SCHEMAS + of(part, value.asText().substring(SCHEMAS.length())));
        // Java's way to say that a text may have lines; elsewhere it is no pattern at all.
        if (key.equals("pattern") && value.asText().startsWith("(?s).*"))
            return TextNode.valueOf(value.asText().replaceAll("^\\(\\?s\\)\\.\\*|\\.\\*$", ""));
        return within(part, value);
    }

    /** What a part says, with every reference to a schema by its name in the one document. */
    JsonNode within(String part, JsonNode node) {
        if (node instanceof ObjectNode object) {
            var copy = object.objectNode();
            object.properties()
                    .forEach(field ->
                            copy.set(key(field.getKey(), object), value(part, field.getKey(), field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            var copy = array.arrayNode();
            array.forEach(item -> copy.add(within(part, item)));
            return copy;
        }
        return node;
    }
}
