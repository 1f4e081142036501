package io.gendan.gateway.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.gateway.GatewayTest;
import io.gendan.gateway.feed.Said;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TimelineTest extends GatewayTest {
    private final Said said = new Said();
    /** The ids of the golden files end in c001 (customer), a001 (order), d001 (demand) and so on: here they are this test's own. */
    private final Map<String, UUID> ids =
            Stream.of("a", "b", "c", "d", "e", "f").collect(Collectors.toMap(letter -> letter, _ -> UUID.randomUUID()));

    @AfterEach
    void close() {
        said.close();
    }

    private void say(String topic, String type, String subject) {
        var body = Said.golden("io.gendan." + type + ".v1");
        for (var id : ids.entrySet())
            body = body.replace(
                    "01981c2e-0000-7000-8000-00000000" + id.getKey() + "001",
                    id.getValue().toString());
        said.say("gendan." + topic, "io.gendan." + type + ".v1", UUID.randomUUID(), ids.get(subject), 1, body);
    }

    /** In the order in which Kafka may well bring it, which is not the order in which it happened. */
    private void theCase() {
        say("complaint", "complaint.CaseSettled", "f");
        say("complaint", "complaint.CustomerTold", "f");
        say("complaint", "complaint.CaseOpened", "f");
        say("shipment", "clearance.BillingRefused", "d");
        say("shipment", "incident.IncidentReported", "e");
        say("shipment", "shipment.ShipmentAffected", "b");
        say("shipment", "shipment.ShipmentDeparted", "b");
        say("shipment", "clearance.BillingCleared", "d");
        say("order", "demand.DemandRequested", "d");
        say("order", "demand.DemandHeld", "d");
        say("order", "demand.DemandIssued", "d");
    }

    private static JsonPath timeline(String query) {
        return given().auth()
                .oauth2(token("SALESPERSON"))
                .get("/v1/timeline?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> what(String query) {
        return timeline(query).getList("items.what");
    }

    @Test
    void an_order_was_known_to_be_hit_then_its_customer_told_then_asked_for_money() {
        theCase();
        var order = "order=" + ids.get("a");
        await().untilAsserted(() -> assertThat(what(order))
                .containsExactly(
                        "DEPARTED",
                        "KNOWN",
                        "AFFECTED",
                        "CASE_OPENED",
                        "TOLD",
                        "REFUSED",
                        "ASKED",
                        "HELD",
                        "SETTLED",
                        "CLEARED",
                        "ISSUED"));
        var items = timeline(order);
        assertThat(items.getString("items[4].at")).isEqualTo("2026-03-02T08:08:00Z");
        assertThat(items.getString("items[4].recordedAt")).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(items.getString("items[4].text")).startsWith("The customer was told (notice) by email");
        assertThat(items.getString("items[4].data.caseNo")).isEqualTo("CA-2026-001");
        assertThat(items.getList("items[4].orderIds"))
                .containsExactly(ids.get("a").toString());
        assertThat(items.getString("items[4].customerId"))
                .isEqualTo(ids.get("c").toString());
    }

    @Test
    void an_incident_shows_what_was_asked_of_the_orders_it_hit_and_nothing_of_others() {
        theCase();
        var incident = "incident=" + ids.get("e");
        var expected = List.of(
                "KNOWN", "AFFECTED", "CASE_OPENED", "TOLD", "REFUSED", "ASKED", "HELD", "SETTLED", "CLEARED", "ISSUED");
        await().untilAsserted(() -> assertThat(what(incident)).containsExactlyElementsOf(expected));

        var paged = new java.util.ArrayList<String>();
        var next = "";
        do {
            var page = timeline(incident + "&limit=3" + (next.isEmpty() ? "" : "&after=" + next));
            paged.addAll(page.getList("items.what"));
            next = page.getString("next");
        } while (next != null);
        assertThat(paged).containsExactlyElementsOf(expected);
    }

    @Test
    void another_customers_case_of_the_same_incident_is_not_in_this_orders_timeline() {
        theCase();
        var mine = ids.get("a");
        var caseOfOther = Said.golden("io.gendan.complaint.CaseOpened.v1")
                .replace("01981c2e-0000-7000-8000-00000000e001", ids.get("e").toString());
        var other = UUID.randomUUID();
        said.say("gendan.complaint", "io.gendan.complaint.CaseOpened.v1", UUID.randomUUID(), other, 1, caseOfOther);
        await().untilAsserted(() -> assertThat(what("incident=" + ids.get("e")))
                .filteredOn("CASE_OPENED"::equals)
                .hasSize(2));
        await().untilAsserted(() -> assertThat(what("order=" + mine)).hasSize(11));
        assertThat(what("order=" + mine)).filteredOn("CASE_OPENED"::equals).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?order=x",
                "?incident=7",
                "?order=01981c2e-0000-7000-8000-0000000000aa&incident=01981c2e-0000-7000-8000-0000000000aa",
                "?order=01981c2e-0000-7000-8000-0000000000aa&limit=0",
                "?order=01981c2e-0000-7000-8000-0000000000aa&after=%21"
            })
    void what_cannot_be_understood_is_said_to_be_so(String query) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token("ADMIN"))
                .get("/v1/timeline" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void nothing_heard_of_an_id_is_not_an_empty_story() {
        given().auth()
                .oauth2(token("ADMIN"))
                .get("/v1/timeline?order=" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }
}
