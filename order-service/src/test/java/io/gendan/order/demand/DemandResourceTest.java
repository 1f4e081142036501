package io.gendan.order.demand;

import static io.gendan.order.Story.post;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.order.InTheHouse;
import io.gendan.order.ShipmentServiceSays;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-010",
        roles = {"SALESPERSON", "GENERAL_MANAGER", "STAFF"})
class DemandResourceTest extends InTheHouse {
    private static final String BECAUSE = "{\"reason\": \"they asked for it\"}";
    private final UUID shipment = UUID.randomUUID();
    private final UUID collision = UUID.randomUUID();
    private String order;

    @BeforeEach
    void an_order_is_confirmed() {
        order = Story.confirmedOrder();
    }

    private String requested() {
        return Story.demand(order, shipment);
    }

    private static ValidatableResponse becomes(String demand, String status) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get("/v1/demands/" + demand).path("status"), status::equals);
        return given().get("/v1/demands/" + demand).then();
    }

    @Test
    void a_requested_demand_waits_for_its_clearance() {
        var demand = requested();
        given().get("/v1/demands/" + demand)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("REQUESTED"))
                .body("demandNo", matchesPattern("D-20\\d\\d-\\d{6}"))
                .body("amount.amount", equalTo("1250.50"))
                .body("shipmentIds", equalTo(List.of(shipment.toString())))
                .body("requestedBy", equalTo("staff-010"))
                .body("heldBy", empty())
                .body("issuedAt", nullValue());
        ShipmentServiceSays.cleared(demand);
        becomes(demand, "ISSUED").header("ETag", "\"2\"");
        given().get("/v1/demands?status=ISSUED&order=" + order).then().body("items", hasSize(1));
        given().get("/v1/demands?status=HELD&order=" + order).then().body("items", hasSize(0));
    }

    @Test
    void a_refused_demand_is_held_with_its_incident_and_goes_out_by_itself_when_cleared() {
        var demand = requested();
        ShipmentServiceSays.refused(demand, shipment, collision);
        becomes(demand, "HELD").body("heldBy", equalTo(List.of(collision.toString())));
        ShipmentServiceSays.cleared(demand);
        becomes(demand, "ISSUED").body("heldBy", empty());
    }

    @Test
    void an_incident_after_the_clearance_stops_the_collection_and_each_message_acts_once() {
        var demand = requested();
        ShipmentServiceSays.cleared(demand);
        becomes(demand, "ISSUED");
        var affected = UUID.randomUUID();
        ShipmentServiceSays.affected(affected, shipment, collision);
        becomes(demand, "COLLECTION_ON_HOLD").body("heldBy", equalTo(List.of(collision.toString())));
        ShipmentServiceSays.closed(shipment, collision);
        becomes(demand, "ISSUED");
        var fire = UUID.randomUUID();
        ShipmentServiceSays.affected(affected, shipment, collision); // the same message again
        ShipmentServiceSays.affected(UUID.randomUUID(), shipment, fire);
        becomes(demand, "COLLECTION_ON_HOLD").body("heldBy", equalTo(List.of(fire.toString())));
    }

    @Test
    void a_general_manager_overrides_and_that_is_shown_for_ever() {
        var demand = requested();
        ShipmentServiceSays.refused(demand, shipment, collision);
        var path = "/v1/demands/" + demand;
        becomes(demand, "HELD");
        post(path + "/override", BECAUSE).statusCode(428);
        post(path + "/override", "\"1\"", BECAUSE).statusCode(412);
        post(path + "/override", "\"2\"", "{\"reason\": \" \"}").statusCode(400);
        post(path + "/override", "\"2\"", BECAUSE).statusCode(204).header("ETag", "\"4\"");
        given().get(path)
                .then()
                .body("status", equalTo("ISSUED"))
                .body("override.by", equalTo("staff-010"))
                .body("override.reason", equalTo("they asked for it"));
        given().get("/v1/demands?order=" + order).then().body("items[0].override.by", equalTo("staff-010"));
        given().get("/v1/sheets/order-tracking?limit=200")
                .then()
                .body(
                        "items.find { it.orderId == '" + order + "' }.invoiceNo[0]",
                        matchesPattern("INV-20\\d\\d-\\d{6} \\(override\\)"));
        post(path + "/withdraw", "\"4\"", BECAUSE).statusCode(204);
        given().get(path).then().body("status", equalTo("WITHDRAWN")).body("override.by", equalTo("staff-010"));
    }

    @Test
    @TestSecurity(
            user = "admin",
            roles = {"SALESPERSON", "SUPERVISOR", "ADMIN", "DEPUTY_GENERAL_MANAGER", "STAFF"})
    void nobody_else_gets_a_demand_past_the_gate() {
        var demand = requested();
        var path = "/v1/demands/" + demand;
        post(path + "/override", "\"1\"", BECAUSE).statusCode(403);
        for (var way : List.of("/issue", "/clear", "/clearance", "/release"))
            post(path + way, "\"1\"", "{}").statusCode(404);
        given().delete(path).then().statusCode(405);
        given().get(path).then().body("status", equalTo("REQUESTED"));
    }

    @Test
    void with_an_order_its_waiting_demands_go_and_those_that_are_out_are_named() {
        var out = requested();
        ShipmentServiceSays.cleared(out);
        becomes(out, "ISSUED");
        var held = requested();
        ShipmentServiceSays.refused(held, shipment, collision);
        becomes(held, "HELD");
        var waits = requested();
        post("/v1/orders/" + order + "/cancel", "\"2\"", BECAUSE)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("withdrawn.id", equalTo(List.of(held, waits)))
                .body("out.id", equalTo(List.of(out)))
                .body("out[0].demandNo", matchesPattern("D-20\\d\\d-\\d{6}"));
        for (var gone : List.of(held, waits))
            given().get("/v1/demands/" + gone)
                    .then()
                    .body("status", equalTo("WITHDRAWN"))
                    .body("withdrawnBecause", containsString("they asked for it"));
        given().get("/v1/demands/" + out).then().body("status", equalTo("ISSUED"));
        ShipmentServiceSays.cleared(waits); // it was on its way
        post("/v1/orders/" + order + "/cancel", "\"3\"", BECAUSE)
                .statusCode(200)
                .body("withdrawn", empty());
    }

    @Test
    void what_cannot_be_asked_for_is_named() {
        var path = "/v1/orders/" + order + "/demands";
        post(path, Story.invoice(shipment))
                .statusCode(422)
                .body("code", equalTo("SHIPMENT_NOT_OF_THIS_ORDER"))
                .body("errors.pointer", hasItem("/shipmentIds/0"));
        requested();
        post(path, Story.invoice(shipment).replace("1250.5", "0.001"))
                .statusCode(422)
                .body("code", equalTo("AMOUNT_TOO_FINE"));
        post(path, Story.invoice(shipment).replace("USD", "ZZZ"))
                .statusCode(422)
                .body("code", equalTo("CURRENCY_UNKNOWN"));
        post(path, Story.invoice(shipment).replace("1250.5", "0"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/amount/amount"));
        post(path, Story.invoice(shipment).replace("FREIGHT_AND_CHARGES_INVOICE", "GIFT"))
                .statusCode(400);
        post(path, "{\"kind\": \"PAYMENT_REMINDER\", \"shipmentIds\": [null], \"amount\": null}")
                .statusCode(400);
        post("/v1/orders/" + UUID.randomUUID() + "/demands", Story.invoice(shipment))
                .statusCode(404);
        post("/v1/demands/" + UUID.randomUUID() + "/withdraw", "\"1\"", BECAUSE).statusCode(412);
        post(path, Story.invoice(shipment).replace("USD", "EUR"))
                .statusCode(422)
                .body("code", equalTo("NOT_THE_ORDERS_CURRENCY"));
        var open = Story.order();
        post("/v1/orders/" + open + "/demands", Story.invoice(shipment))
                .statusCode(409)
                .body("code", equalTo("ORDER_NOT_CONFIRMED"));
        post("/v1/orders/" + order + "/cancel", "\"2\"", BECAUSE).statusCode(200);
        post(path, Story.invoice(shipment)).statusCode(409).body("code", equalTo("ORDER_CANCELLED"));
    }
}
