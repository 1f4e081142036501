package io.gendan.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What programs that were written for a document rely on, a sentence for each: that an operation is there and under which name, who
 * may, what it takes, what it needs and what it gives. All but the needs have to go on being said; no need may be added to what
 * could be sent without it. Values that are given may become more: readers were told to expect that.
 */
final class Promises {
    private static final String NEEDS = "needs ";
    private static final String REFERENCE = "#/components/schemas/";

    private final JsonNode document;
    private final SortedSet<String> said = new TreeSet<>();

    private Promises(JsonNode document) {
        this.document = document;
    }

    static SortedSet<String> of(JsonNode document) {
        var promises = new Promises(document);
        var asked = new HashSet<String>();
        var given = new HashSet<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> promises.operation(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue(),
                                asked,
                                given)));
        return promises.said;
    }

    /** What no longer holds, each with the sentence that did. */
    static List<String> broken(Set<String> before, Set<String> now) {
        var broken = new TreeSet<String>();
        for (var promise : before)
            if (!promise.startsWith(NEEDS) && !now.contains(promise)) broken.add("no longer: " + promise);
        for (var need : now)
            if (need.startsWith(NEEDS) && !before.contains(need) && isAboutSomethingKnown(need, before))
                broken.add("now " + need);
        return List.copyOf(broken);
    }

    private static boolean isAboutSomethingKnown(String need, Set<String> before) {
        var words = need.substring(NEEDS.length());
        var about = words.startsWith("of ") ? words.substring(3, words.indexOf(' ', 3)) : null;
        return about == null
                ? before.contains(words.replaceFirst(" (query|header|body).*", ""))
                : before.stream().anyMatch(promise -> promise.startsWith("takes in " + about + " "));
    }

    private void operation(String name, JsonNode operation, Set<String> asked, Set<String> given) {
        said.add(name);
        said.add(name + " is called " + operation.path("operationId").asText());
        operation
                .path("security")
                .forEach(scheme -> scheme.properties()
                        .forEach(each -> each.getValue().forEach(role -> said.add(name + " is for " + role.asText()))));
        operation.path("parameters").forEach(parameter -> parameter(name, parameter));
        operation.at("/requestBody/content").properties().forEach(kind -> {
            said.add(name + " takes " + kind.getKey() + " "
                    + type(kind.getValue().path("schema")));
            taken(kind.getValue().path("schema"), asked);
        });
        if (operation.at("/requestBody/required").asBoolean()) said.add(NEEDS + name + " body");
        operation
                .path("responses")
                .properties()
                .forEach(answer -> answer.getValue()
                        .path("content")
                        .properties()
                        .forEach(kind -> {
                            if (!answer.getKey().startsWith("2")) return;
                            var schema = kind.getValue().path("schema");
                            said.add(name + " gives " + answer.getKey() + " " + kind.getKey() + " " + type(schema));
                            given(schema, given);
                        }));
    }

    private void parameter(String name, JsonNode parameter) {
        if (parameter.has("$ref")) return;
        var which = parameter.path("in").asText() + " " + parameter.path("name").asText();
        said.add(name + " takes " + which + " " + type(parameter.path("schema")));
        if (parameter.path("required").asBoolean() && !which.startsWith("path")) said.add(NEEDS + name + " " + which);
    }

    private void taken(JsonNode schema, Set<String> seen) {
        for (var name : names(schema)) {
            if (!seen.add(name)) continue;
            var found = document.path("components").path("schemas").path(name);
            found.path("properties")
                    .properties()
                    .forEach(field ->
                            said.add("takes in " + name + " " + field.getKey() + " " + type(field.getValue())));
            found.path("required").forEach(field -> said.add(NEEDS + "of " + name + " " + field.asText()));
            found.path("enum").forEach(value -> said.add("takes in " + name + " the value " + value.asText()));
            taken(found, seen);
        }
    }

    private void given(JsonNode schema, Set<String> seen) {
        for (var name : names(schema)) {
            if (!seen.add(name)) continue;
            var found = document.path("components").path("schemas").path(name);
            if (!found.has("properties")) said.add("gives as " + name + " " + type(found));
            found.path("properties")
                    .properties()
                    .forEach(field ->
                            said.add("gives in " + name + " " + field.getKey() + " " + type(field.getValue())));
            given(found, seen);
        }
    }

    private static Set<String> names(JsonNode schema) {
        var names = new TreeSet<String>();
        for (var reference : schema.findValuesAsText("$ref"))
            if (reference.startsWith(REFERENCE)) names.add(reference.substring(REFERENCE.length()));
        return names;
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) return schema.path("$ref").asText().substring(REFERENCE.length());
        if (schema.has("items")) return "list of " + type(schema.path("items"));
        var type = schema.has("type") ? schema.path("type").toString().replace("\"", "") : "anything";
        return schema.has("format") ? type + " (" + schema.path("format").asText() + ")" : type;
    }
}
