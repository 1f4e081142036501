package io.gendan.order.presentation;

import static io.gendan.order.Story.post;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.order.InTheHouse;
import io.gendan.order.ShipmentServiceSays;
import io.gendan.order.StoredFacts;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-010",
        roles = {"SALESPERSON", "STAFF"})
class PresentationTest extends InTheHouse {
    private final UUID shipment = UUID.randomUUID();
    private final UUID collision = UUID.randomUUID();

    private static ValidatableResponse present(String order) {
        return post("/v1/orders/" + order + "/presentations", """
                {"letterOfCreditNo": "LC-77", "bank": "Bank of China", "documents": ["BILL_OF_LADING"], "presentedOn": "2026-01-05"}""");
    }

    @Test
    void an_open_incident_warns_and_never_blocks_and_a_settled_one_is_silent() {
        var order = Story.confirmedOrder();
        var demand = Story.demand(order, shipment);
        present(order).statusCode(201).body("warning", nullValue());
        ShipmentServiceSays.cleared(demand);
        ShipmentServiceSays.affected(UUID.randomUUID(), shipment, collision);
        becomes(demand, "COLLECTION_ON_HOLD");
        var demandNo = given().get("/v1/demands/" + demand).<String>path("demandNo");
        present(order)
                .statusCode(201)
                .body("warning.incidentIds", equalTo(List.of(collision.toString())))
                .body("warning.shipmentIds", equalTo(List.of(shipment.toString())))
                .body("warning.demandNos", equalTo(List.of(demandNo)));
        ShipmentServiceSays.closed(shipment, collision);
        becomes(demand, "ISSUED");
        present(order).statusCode(201).body("warning", nullValue());
        given().get("/v1/orders/" + order + "/presentations")
                .then()
                .body("items", hasSize(3))
                .body("items[1].warning.incidentIds", hasSize(1));
    }

    private static void becomes(String demand, String status) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get("/v1/demands/" + demand).path("status"), status::equals);
    }

    @Test
    void what_was_presented_was_presented_today_or_before() {
        var order = Story.confirmedOrder();
        var latest = LocalDate.ofInstant(Instant.now(), ZoneOffset.MAX);
        presentedOn(order, latest).statusCode(201);
        presentedOn(order, latest.plusDays(2)).statusCode(422).body("code", equalTo("PRESENTED_IN_THE_FUTURE"));
    }

    private static ValidatableResponse presentedOn(String order, LocalDate day) {
        return post("/v1/orders/" + order + "/presentations", """
                {"letterOfCreditNo": "LC-77", "bank": "Bank of China", "documents": ["INVOICE"], "presentedOn": "%s"}""".formatted(day));
    }

    @Test
    void the_bank_pays_for_documents_whatever_has_become_of_the_order() {
        var cancelled = Story.confirmedOrder();
        post("/v1/orders/" + cancelled + "/cancel", "\"2\"", "{\"reason\": \"gave it up\"}")
                .statusCode(200);
        present(cancelled).statusCode(201);
        present(Story.order()).statusCode(201);
        present(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void stored_facts_are_still_read() throws IOException {
        StoredFacts.areStillRead(PresentationEvent.class);
    }
}
