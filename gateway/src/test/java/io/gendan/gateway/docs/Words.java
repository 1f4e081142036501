package io.gendan.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is said of a parameter or a tag wherever it stands, unless the operation has words of its own: openapi-words.yaml. And what a
 * request looks like: openapi-examples.yaml.
 */
final class Words {
    private static final Pattern BEFORE_ID = Pattern.compile("([\\w-]+)/\\{(?:id|order|shipment|incident)}");

    private final JsonNode words;
    private final JsonNode examples;

    Words() throws IOException {
        words = new YAMLMapper().readTree(getClass().getResourceAsStream("/openapi-words.yaml"));
        examples = new YAMLMapper().readTree(getClass().getResourceAsStream("/openapi-examples.yaml"));
    }

    /** What can be sent, as the stories send it. */
    void show(String operationId, JsonNode content) {
        if (examples.has(operationId) && content.path("application/json") instanceof ObjectNode json)
            json.set("example", examples.path(operationId));
    }

    /** @param path where the operation is, which says whose id is meant */
    void describe(String path, ObjectNode parameter) {
        if (parameter.has("description") || parameter.has("$ref")) return;
        var name = parameter.path("name").asText();
        var said = words.path(parameter.path("in").asText()).path(name);
        if (said.isTextual()) parameter.put("description", said.asText());
        else if (parameter.path("in").asText().equals("path")) thing(path, name, parameter);
    }

    private static void thing(String path, String name, ObjectNode parameter) {
        var found = BEFORE_ID.matcher(path);
        while (found.find()) {
            if (!found.group().endsWith("{" + name + "}")) continue;
            parameter.put(
                    "description",
                    "Id of the " + OperationName.singular(found.group(1)).replace('-', ' '));
            return;
        }
    }

    /** In the order in which somebody reads them who is new; one that nobody described comes last, and the linters ask for its words. */
    void listTags(Set<String> used, ArrayNode tags) {
        words.path("tags").properties().forEach(tag -> {
            if (used.contains(tag.getKey()))
                tags.addObject()
                        .put("name", tag.getKey())
                        .put("description", tag.getValue().asText());
        });
        used.stream()
                .filter(tag -> !words.path("tags").has(tag))
                .sorted()
                .forEach(tag -> tags.addObject().put("name", tag));
    }
}
