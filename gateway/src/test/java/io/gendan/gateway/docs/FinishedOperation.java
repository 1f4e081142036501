package io.gendan.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gendan.gateway.partner.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What every operation has besides what its service says of it: a name, who may, and the answers that are the same everywhere. */
final class FinishedOperation {
    private final String method;
    private final String path;
    private final ObjectNode operation;
    private final ObjectNode answers;
    private final boolean open;

    FinishedOperation(String method, String path, ObjectNode operation) {
        this.method = method;
        this.path = path;
        this.operation = operation;
        this.answers = operation.withObject("/responses");
        this.open = operation.path("tags").toString().contains("Sign-in");
    }

    /** @param responses the components that answers point at */
    void finish(Words words, RuleCodes rules, ObjectNode responses) {
        var resource = operation.path("operationId").asText().replaceFirst("_.*", "");
        operation.put("operationId", OperationName.of(method, path, isList()));
        words.show(operation.path("operationId").asText(), operation.at("/requestBody/content"));
        answers.remove(List.of("401", "403"));
        secure();
        operation.path("parameters").forEach(parameter -> {
            countIn(parameter);
            words.describe(path, (ObjectNode) parameter);
        });
        refer("400", "BadRequest");
        refer("401", "NotSignedIn");
        if (!open) refer("403", "RoleNotAllowed");
        if (path.contains("{")) refer("404", "NotFound");
        if (method.equals("post") && !open) writes(resource, rules, responses);
        refer("429", open ? "TooManyTries" : "TooManyRequests");
        refer("503", "TryAgainLater");
        refer("default", "Problem");
        if (isList()) answers.withObject("/200/headers/Link").put("$ref", "#/components/headers/Link");
    }

    private void writes(String resource, RuleCodes rules, ObjectNode responses) {
        for (int status : new int[] {404, 409, 422})
            rules.answer(resource, status, responses).ifPresent(name -> {
                if (!isDescribed(Integer.toString(status)) || status == 404) point(Integer.toString(status), name);
            });
        refer("409", "Refused");
        refer("412", "StaleVersion");
        refer("422", "NeverRight");
        refer("428", "IfMatchRequired");
        var given = operation.withArray("parameters");
        given.addObject().put("$ref", "#/components/parameters/IdempotencyKey");
        if (path.contains("{")) given.addObject().put("$ref", "#/components/parameters/IfMatch");
        answers.properties().forEach(answer -> version(answer.getKey(), (ObjectNode) answer.getValue()));
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

    private boolean isList() {
        return answers.at("/200/content/application~1json/schema/$ref").asText().contains("/PageOf");
    }

    /** The services name no scheme, only roles, of which any one is enough; a key's scopes are such roles too. */
    private void secure() {
        var roles = new ArrayList<String>();
        operation
                .path("security")
                .findValues("SecurityScheme")
                .forEach(list -> list.forEach(role -> {
                    if (!role.asText().equals("**")) roles.add(role.asText());
                }));
        var security = operation.putArray("security");
        if (open) return;
        var scopes = roles.stream().filter(FinishedOperation::isScope).toList();
        roles.removeAll(scopes);
        boolean everybody = roles.isEmpty() && scopes.isEmpty();
        if (everybody || !roles.isEmpty()) require(security, "bearer", roles);
        if (everybody || !scopes.isEmpty()) require(security, "apiKey", scopes);
        describe(roles, scopes);
    }

    private static void require(ArrayNode security, String scheme, List<String> roles) {
        var any = security.addObject().putArray(scheme);
        roles.forEach(any::add);
    }

    private void describe(List<String> roles, List<String> scopes) {
        var may = new ArrayList<String>();
        if (roles.contains("STAFF")) may.add("everybody of the house");
        roles.stream().filter(role -> !role.equals("STAFF")).forEach(may::add);
        scopes.forEach(scope -> may.add("API keys with " + scope));
        var who = may.isEmpty() ? "Everybody who is signed in" : String.join(", ", may);
        var said = operation.path("description").asText();
        operation.put("description", (said.isBlank() ? "" : said + "\n\n") + "For: " + who + ".");
    }

    private static boolean isScope(String role) {
        return Arrays.stream(Scope.values()).anyMatch(scope -> scope.name().equals(role));
    }

    /** An answer that somebody has described stays as it is. */
    private void refer(String status, String name) {
        if (!isDescribed(status)) point(status, name);
    }

    private boolean isDescribed(String status) {
        return answers.path(status).has("content") || answers.path(status).has("$ref");
    }

    private void point(String status, String name) {
        answers.putObject(status).put("$ref", "#/components/responses/" + name);
    }
}
