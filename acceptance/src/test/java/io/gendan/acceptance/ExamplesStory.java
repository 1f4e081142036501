package io.gendan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every request that the API document shows, sent as it is shown. Only ids are others: those that the house has given. */
final class ExamplesStory {
    private final Trade trade;
    private final JsonNode document;
    private final Map<String, String> ids = new HashMap<>();
    private final List<String> sent = new ArrayList<>();

    ExamplesStory(Trade trade, Path document) throws IOException {
        this.trade = trade;
        this.document = new YAMLMapper().readTree(document.toFile());
    }

    void tell() {
        send("merchandiser", "/v1/tokens", "");
        know("c001", send("merchandiser", "/v1/customers", ""));
        know("e001", send("merchandiser", "/v1/products", ""));
        know("a001", send("sales-a", "/v1/orders", ""));
        trade.as("sales-a")
                .post("/v1/orders/" + ids.get("a001") + "/confirm", null)
                .mustBe(204);
        know("b001", send("merchandiser", "/v1/shipments", ""));
        send("merchandiser", "/v1/shipments/{id}/departures", "b001");
        know("f001", send("merchandiser", "/v1/incidents", ""));
        var customer = new Trade.Customer(ids.get("c001"), "Hudson Interiors", "", "en");
        ids.put(
                "d001",
                trade.caseOf(ids.get("f001"), customer, "TOLD").path("id").asText());
        send("merchandiser", "/v1/cases/{id}/insurance", "d001");
        send("sales-a", "/v1/orders/{order}/demands", "a001");
        send("merchandiser", "/v1/cases/{id}/carrier-answers", "d001");
        send("merchandiser", "/v1/cases/{id}/settle", "d001");
        assertThat(sent).containsExactlyInAnyOrderElementsOf(shown());
    }

    private void know(String id, Door.Reply reply) {
        ids.put(id, reply.text("id"));
    }

    /** @param id the end of the one in the path */
    private Door.Reply send(String who, String template, String id) {
        sent.add(template);
        var operation = document.path("paths").path(template).path("post");
        var body = example(operation).toString();
        for (var known : ids.entrySet())
            body = body.replace("01981c2e-0000-7000-8000-00000000" + known.getKey(), known.getValue());
        var path = template.replaceFirst("\\{.*}", ids.getOrDefault(id, ""));
        var right = body;
        return Narrator.until(
                "the example of " + template + " is taken",
                () -> trade.as(who).post(path, right, seen(who, path)),
                reply -> operation.path("responses").has("" + reply.status()) && reply.accepted());
    }

    /** The version that was read, where the operation demands one. */
    private String seen(String who, String path) {
        if (!path.endsWith("/settle")) return null;
        return trade.as(who).get(path.replaceFirst("/[a-z-]+$", "")).mustBe(200).etag();
    }

    private static JsonNode example(JsonNode operation) {
        return operation.at("/requestBody/content/application~1json/example");
    }

    private List<String> shown() {
        var shown = new ArrayList<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    if (!example(operation).isMissingNode()) shown.add(path.getKey());
                }));
        return shown;
    }
}
