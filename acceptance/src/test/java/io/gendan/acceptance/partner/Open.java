package io.gendan.acceptance.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What is open to partners, and how each operation shows that one of them sees nothing of the other. */
final class Open {
    /** By operation; called with two parties, and with the same the other way round. */
    static final Map<String, BiConsumer<Party, Party>> OPERATIONS = Map.ofEntries(
            Map.entry("GET /v1/me", Open::me),
            Map.entry("GET /v1/events", Open::events),
            Map.entry(
                    "GET /v1/orders", list("/v1/orders", party -> party.order().id())),
            Map.entry(
                    "GET /v1/orders/{id}",
                    one("/v1/orders/%s", party -> party.order().id())),
            Map.entry("POST /v1/orders", Open::places),
            Map.entry("GET /v1/products", Open::goods),
            Map.entry("GET /v1/products/{id}", Open::goods),
            Map.entry("GET /v1/products/{id}/prices", Open::prices),
            Map.entry("GET /v1/demands", list("/v1/demands", Party::demand)),
            Map.entry("GET /v1/demands/{id}", one("/v1/demands/%s", Party::demand)),
            Map.entry("GET /v1/invoices", list("/v1/invoices", Party::demand)),
            Map.entry("GET /v1/invoices/{id}", one("/v1/invoices/%s", Party::demand)),
            Map.entry("GET /v1/orders/{order}/documents", Open::documents),
            Map.entry("GET /v1/documents/{id}", one("/v1/documents/%s", Party::document)),
            Map.entry("GET /v1/documents/{id}/drafts/{draftNo}", one("/v1/documents/%s/drafts/1", Party::document)),
            Map.entry(
                    "GET /v1/shipments",
                    list("/v1/shipments", party -> party.shipment().id())),
            Map.entry(
                    "GET /v1/shipments/{id}",
                    one("/v1/shipments/%s", party -> party.shipment().id())),
            Map.entry("GET /v1/cases", list("/v1/cases", Party::caseId)),
            Map.entry("GET /v1/cases/{id}", one("/v1/cases/%s", Party::caseId)),
            Map.entry("GET /v1/complaints", list("/v1/complaints", Party::complaint)),
            Map.entry("GET /v1/complaints/{id}", one("/v1/complaints/%s", Party::complaint)),
            Map.entry("POST /v1/complaints", Open::complains),
            Map.entry("GET /v1/webhooks", OpenWebhooks::lists),
            Map.entry("POST /v1/webhooks", OpenWebhooks::makes),
            Map.entry("GET /v1/webhooks/{id}", OpenWebhooks.on("GET", "", null)),
            Map.entry("DELETE /v1/webhooks/{id}", OpenWebhooks.on("DELETE", "", null)),
            Map.entry("GET /v1/webhooks/{id}/deliveries", OpenWebhooks.on("GET", "/deliveries", null)),
            Map.entry(
                    "POST /v1/webhooks/{id}/change",
                    OpenWebhooks.on("POST", "/change", OpenWebhooks.body("http://127.0.0.1:9/"))),
            Map.entry("POST /v1/webhooks/{id}/disable", OpenWebhooks.on("POST", "/disable", null)),
            Map.entry("POST /v1/webhooks/{id}/enable", OpenWebhooks.on("POST", "/enable", "{}")),
            Map.entry("POST /v1/webhooks/{id}/rotate", OpenWebhooks.on("POST", "/rotate", "{}")),
            Map.entry("POST /v1/webhooks/{id}/test", OpenWebhooks.on("POST", "/test", null)),
            Map.entry("POST /v1/webhooks/{id}/replay", OpenWebhooks.on("POST", "/replay", "{\"from\": 1}")));

    private Open() {}

    private static BiConsumer<Party, Party> one(String path, Function<Party, String> id) {
        return (party, other) -> {
            clean(party.key().get(path.formatted(id.apply(party))).mustBe(200).body(), other);
            var theirs = party.key().get(path.formatted(id.apply(other))).mustBe(404);
            var nobodys = party.key().get(path.formatted(UUID.randomUUID())).mustBe(404);
            assertThat(theirs.body()).isEqualTo(nobodys.body());
        };
    }

    /** Whole, narrowed to the other, and from behind what the other has seen. */
    private static BiConsumer<Party, Party> list(String path, Function<Party, String> id) {
        return (party, other) -> {
            var whole = party.key().get(path + "?limit=200").mustBe(200).body();
            assertThat(ids(whole)).contains(id.apply(party)).doesNotContain(id.apply(other));
            clean(whole, other);
            for (var narrowed : List.of(
                    "customer=" + other.customer().id(),
                    "order=" + other.order().id())) {
                var found = party.key().get(path + "?" + narrowed);
                if (found.status() != 400)
                    assertThat(ids(found.mustBe(200).body())).as(narrowed).isEmpty();
            }
            var next = other.key().get(path + "?limit=1").mustBe(200).text("next");
            if (!next.isEmpty())
                clean(party.key().get(path + "?after=" + next).mustBe(200).body(), other);
        };
    }

    private static void me(Party party, Party other) {
        var me = party.key().get("/v1/me").mustBe(200);
        assertThat(me.text("customerId")).isEqualTo(party.customer().id());
        clean(me.body(), other);
    }

    private static void events(Party party, Party other) {
        var events = party.key().get("/v1/events?after=0").mustBe(200).body();
        assertThat(events.toString()).contains(party.order().id());
        clean(events, other);
    }

    private static void places(Party party, Party other) {
        var body = """
                {"customerId": "%s", "currency": "USD", "incoterm": "FOB", "namedPlace": "Qingdao", "paymentTerms": "T/T 30 days",
                 "deliverBy": "2027-03-31", "lines": [{"productId": "%s", "quantity": "10", "unit": "PCS", "unitPrice": "4.20"}]}""";
        var placed = party.key()
                .post("/v1/orders", body.formatted(party.customer().id(), party.product()))
                .mustBe(201)
                .text("id");
        party.key().get("/v1/orders/" + placed).mustBe(200);
        other.key().get("/v1/orders/" + placed).mustBe(404);
        var nobody = UUID.randomUUID().toString();
        var refused = party.key()
                .post("/v1/orders", body.formatted(other.customer().id(), party.product()))
                .mustBe(422)
                .body();
        var unknown = party.key()
                .post("/v1/orders", body.formatted(nobody, party.product()))
                .mustBe(422)
                .body();
        assertThat(refused.toString().replace(other.customer().id(), ""))
                .isEqualTo(unknown.toString().replace(nobody, ""));
    }

    private static void complains(Party party, Party other) {
        var filed = Party.complain(
                        party.key(), party.customer().id(), party.order().id())
                .mustBe(201)
                .text("id");
        party.key().get("/v1/complaints/" + filed).mustBe(200);
        other.key().get("/v1/complaints/" + filed).mustBe(404);
        var theirs = Party.complain(
                        party.key(), party.customer().id(), other.order().id())
                .mustBe(422);
        var nobodys = Party.complain(
                        party.key(), party.customer().id(), UUID.randomUUID().toString())
                .mustBe(422);
        assertThat(theirs.body()).isEqualTo(nobodys.body());
        var another = Party.complain(
                        party.key(), other.customer().id(), other.order().id())
                .mustBe(422);
        var nobody = Party.complain(
                        party.key(), UUID.randomUUID().toString(), other.order().id())
                .mustBe(422);
        assertThat(another.body()).isEqualTo(nobody.body());
    }

    /** The same for all. */
    private static void goods(Party party, Party other) {
        clean(party.key().get("/v1/products?limit=200").mustBe(200).body(), other);
        clean(party.key().get("/v1/products/" + other.product()).mustBe(200).body(), other);
    }

    private static void prices(Party party, Party other) {
        var prices = party.key()
                .get("/v1/products/" + other.product() + "/prices")
                .mustBe(200)
                .body();
        assertThat(prices.at("/items/0/kind").asText()).isEqualTo("DEAL");
        assertThat(prices.path("items")).hasSize(1);
        assertThat(prices.at("/items/0").has("by")).isFalse();
    }

    private static void documents(Party party, Party other) {
        var path = "/v1/orders/%s/documents";
        var own =
                party.key().get(path.formatted(party.order().id())).mustBe(200).body();
        assertThat(ids(own)).containsExactly(party.document());
        var theirs =
                party.key().get(path.formatted(other.order().id())).mustBe(200).body();
        var nobodys =
                party.key().get(path.formatted(UUID.randomUUID())).mustBe(200).body();
        assertThat(theirs).isEqualTo(nobodys);
    }

    private static void clean(JsonNode body, Party other) {
        assertThat(body.toString()).doesNotContain(other.marks());
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }
}
