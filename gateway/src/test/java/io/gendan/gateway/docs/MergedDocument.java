package io.gendan.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes one OpenAPI document of what each service's build says of itself: docs/api/openapi.yaml, for people and for /openapi. */
final class MergedDocument {
    static final Path FILE = Path.of("../docs/api/openapi.yaml");
    private static final List<String> PARTS =
            List.of("order-service", "shipment-service", "complaint-service", "gateway");
    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, ObjectNode> parts = new LinkedHashMap<>();
    private final SchemaNames names = new SchemaNames(parts);
    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, JsonNode> schemas = new TreeMap<>();

    static MergedDocument ofAllParts() throws IOException {
        var merged = new MergedDocument();
        for (var part : PARTS) {
            var built = Path.of("..", part, "target/openapi/openapi.json");
            if (!Files.exists(Path.of("..", part, "src/main/java"))) continue; // not there yet
            if (!Files.exists(built))
                throw new IllegalStateException(built + " is missing: build the services first, ./gendan mvn package");
            merged.parts.put(part, (ObjectNode) merged.json.readTree(built.toFile()));
        }
        merged.parts.forEach(merged::add);
        return merged;
    }

    String yaml() throws IOException {
        var document = (ObjectNode) new YAMLMapper().readTree(getClass().getResourceAsStream("/openapi-frame.yaml"));
        var known = document.withObject("/components/schemas");
        schemas.forEach(known::set);
        finish(document);
        prune(document);
        return YAMLMapper.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build()
                .writeValueAsString(document);
    }

    /** What the gateway says on answers, said in the document: from the same list. */
    static void deprecate(ObjectNode paths, JsonNode declared) {
        for (var each : declared) {
            var methodAndPath = each.path("operation").asText().split(" ", 2);
            var operation = (ObjectNode)
                    paths.required(methodAndPath[1]).required(methodAndPath[0].toLowerCase(java.util.Locale.ROOT));
            operation.put("deprecated", true);
        }
    }

    private void finish(ObjectNode document) throws IOException {
        var words = new Words();
        var rules = new RuleCodes(parts.keySet().stream()
                .map(part -> Path.of("..", part, "target/classes"))
                .toList());
        var responses = document.withObject("/components/responses");
        var used = new TreeSet<String>();
        var all = document.putObject("paths");
        paths.forEach((address, path) -> {
            var ordered = all.putObject(address);
            for (var method : METHODS)
                if (path.has(method)) {
                    var operation = (ObjectNode) path.get(method);
                    operation.path("tags").forEach(tag -> used.add(tag.asText()));
                    new FinishedOperation(method, address, operation).finish(words, rules, responses);
                    ordered.set(method, operation);
                }
        });
        words.listTags(used, document.putArray("tags"));
        deprecate(all, new YAMLMapper().readTree(getClass().getResourceAsStream("/deprecations.yaml")));
    }

    /** What nothing points at, because another answer stands in its place, is no part of the document. */
    private static void prune(ObjectNode document) {
        var schemas = document.withObject("/components/schemas");
        boolean more = true;
        while (more) {
            var referred = Set.copyOf(document.findValuesAsText("$ref"));
            var left = new ArrayList<String>();
            schemas.fieldNames().forEachRemaining(name -> {
                if (!referred.contains(SchemaNames.SCHEMAS + name)) left.add(name);
            });
            more = !left.isEmpty();
            schemas.remove(left);
        }
    }

    private void add(String part, ObjectNode document) {
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schemas.put(names.of(part, schema.getKey()), names.within(part, schema.getValue())));
        document.path("paths").properties().forEach(path -> {
            if (!isPublic(path.getKey())) return;
            var address = path.getKey().startsWith("/operations")
                    ? "/v1/operations/" + part + path.getKey().substring("/operations".length())
                    : path.getKey();
            if (paths.put(address, names.within(part, path.getValue())) != null)
                throw new IllegalStateException("two services answer to " + address);
        });
    }

    private static boolean isPublic(String path) {
        return path.startsWith("/v1/") || path.startsWith("/operations");
    }
}
