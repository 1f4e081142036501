package io.gendan.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes one OpenAPI document of what each service's build says of itself: docs/api/openapi.yaml, for people and for /openapi. */
final class MergedDocument {
    static final Path FILE = Path.of("../docs/api/openapi.yaml");
    private static final List<String> PARTS =
            List.of("order-service", "shipment-service", "complaint-service", "gateway");
    private static final String SCHEMAS = "#/components/schemas/";

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, ObjectNode> parts = new LinkedHashMap<>();
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
        var all = document.putObject("paths");
        paths.forEach(all::set);
        all.forEach(path -> path.properties()
                .forEach(operation -> finish(operation.getKey().equals("post"), (ObjectNode) operation.getValue())));
        deprecate(all, new YAMLMapper().readTree(getClass().getResourceAsStream("/deprecations.yaml")));
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

    private void add(String part, ObjectNode document) {
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schemas.put(name(part, schema.getKey()), renamed(part, schema.getValue())));
        document.path("paths").properties().forEach(path -> {
            if (!isPublic(path.getKey())) return;
            var address = path.getKey().startsWith("/operations")
                    ? "/v1/operations/" + part + path.getKey().substring("/operations".length())
                    : path.getKey();
            if (paths.put(address, renamed(part, path.getValue())) != null)
                throw new IllegalStateException("two services answer to " + address);
        });
    }

    private static boolean isPublic(String path) {
        return path.startsWith("/v1/") || path.startsWith("/operations");
    }

    /** Two services may call different things the same: then each gets its service's name in front. */
    private String name(String part, String schema) {
        var items = schema(part, schema).at("/properties/items/items/$ref").asText();
        if (schema.startsWith("Page") && items.startsWith(SCHEMAS))
            return "PageOf" + name(part, items.substring(SCHEMAS.length()));
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

    private JsonNode renamed(String part, JsonNode node) {
        if (node instanceof ObjectNode object) {
            var copy = json.createObjectNode();
            object.properties()
                    .forEach(field -> copy.set(
                            field.getKey(),
                            field.getKey().equals("$ref")
                                            && field.getValue().asText().startsWith(SCHEMAS)
                                    ? TextNode.valueOf(SCHEMAS
                                            + name(
                                                    part,
                                                    field.getValue().asText().substring(SCHEMAS.length())))
                                    : renamed(part, field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            var copy = json.createArrayNode();
            array.forEach(item -> copy.add(renamed(part, item)));
            return copy;
        }
        return node;
    }

    /** What every operation can answer besides, said once in the frame and pointed at here. */
    private void finish(boolean writes, ObjectNode operation) {
        var answers = operation.withObject("/responses");
        answers.remove(List.of("401", "403"));
        var tokens = operation.path("tags").toString().contains("Sign-in");
        if (tokens) operation.putArray("security");
        else secure(operation);
        refer(answers, "400", "BadRequest");
        refer(answers, "401", "NotSignedIn");
        if (!tokens) refer(answers, "403", "RoleNotAllowed");
        operation.path("parameters").forEach(MergedDocument::countIn);
        var parameters = operation.path("parameters").toString();
        if (parameters.contains("\"path\"")) refer(answers, "404", "NotFound");
        if (writes && !tokens) {
            refer(answers, "409", "Refused");
            refer(answers, "412", "StaleVersion");
            refer(answers, "422", "NeverRight");
            refer(answers, "428", "IfMatchRequired");
            var given = operation.withArray("parameters");
            given.addObject().put("$ref", "#/components/parameters/IdempotencyKey");
            if (parameters.contains("\"path\"")) given.addObject().put("$ref", "#/components/parameters/IfMatch");
            answers.properties().forEach(answer -> version(answer.getKey(), (ObjectNode) answer.getValue()));
        }
        refer(answers, "429", tokens ? "TooManyTries" : "TooManyRequests");
        refer(answers, "503", "TryAgainLater");
        refer(answers, "default", "Problem");
    }

    /** The services read it as text, to say in their own words what is wrong with it. */
    private static void countIn(JsonNode parameter) {
        if (!parameter.path("name").asText().equals("limit")) return;
        var schema = ((ObjectNode) parameter).withObject("/schema");
        var usual = schema.path("default").asInt();
        schema.put("type", "integer").put("minimum", 1).put("default", usual);
    }

    private static void version(String status, ObjectNode answer) {
        if (!status.startsWith("2")) return;
        answer.withObject("/headers/ETag").put("$ref", "#/components/headers/ETag");
        if (status.equals("201")) answer.withObject("/headers/Location").put("$ref", "#/components/headers/Location");
    }

    /** The services name no scheme; the roles go with the one that there is, and any signed-in caller is no role. */
    private static void secure(ObjectNode operation) {
        var roles = operation.path("security").findValues("SecurityScheme");
        var bearer = operation.putArray("security").addObject().putArray("bearer");
        roles.forEach(list -> list.forEach(role -> {
            if (!role.asText().equals("**")) bearer.add(role.asText());
        }));
    }

    /** An answer that somebody has described stays as it is. */
    private static void refer(ObjectNode answers, String status, String name) {
        var described =
                answers.path(status).has("content") || answers.path(status).has("$ref");
        if (!described) answers.putObject(status).put("$ref", "#/components/responses/" + name);
    }
}
