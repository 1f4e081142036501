package io.gendan.order.dispatch;

import static io.gendan.order.Story.post;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.order.InTheHouse;
import io.gendan.order.Papers;
import io.gendan.order.ShipmentServiceSays;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-010",
        roles = {"SALESPERSON", "SUPERVISOR", "STAFF"})
class ReleaseResourceTest extends InTheHouse {
    private final UUID shipment = UUID.randomUUID();

    @Test
    void goods_leave_once_nothing_is_missing_and_each_line_says_what_is_open() {
        var order = order("5");
        booked(order, shipment);
        release(order, shipment, "60")
                .statusCode(409)
                .body("code", equalTo("PREVENTION_INCOMPLETE"))
                .body("detail", containsString("BILL_OF_LADING"));
        given().get("/v1/orders/" + order + "/prevention-check?shipment=" + shipment)
                .then()
                .body("ready", equalTo(false))
                .body("missing.what", contains("INSPECTION", "BILL_OF_LADING", "CERTIFICATE_OF_ORIGIN", "INVOICE"));
        for (var kind : new String[] {"BILL_OF_LADING", "CERTIFICATE_OF_ORIGIN", "INVOICE"}) Papers.filed(order, kind);
        post(
                        "/v1/orders/" + order + "/milestones/reach",
                        "{\"milestone\": \"INSPECTED\", \"actualOn\": \"2026-01-05\"}")
                .statusCode(204);
        given().get("/v1/orders/" + order + "/prevention-check").then().body("ready", equalTo(true));
        release(order, shipment, "60").statusCode(204);
        quantities(order)
                .body("lines[0].ordered", equalTo("100"))
                .body("lines[0].most", equalTo("105.00"))
                .body("lines[0].released", equalTo("60"))
                .body("lines[0].open", equalTo("100"))
                .body("shipments[0].status", equalTo("RELEASED"));
        ShipmentServiceSays.departed(order, shipment);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> quantities(order)
                        .body("lines[0].shipped", equalTo("60"))
                        .body("lines[0].open", equalTo("40"))
                        .body("lines[0].fulfilled", equalTo(false))
                        .body("shipments[0].status", equalTo("SHIPPED")));
        var second = UUID.randomUUID();
        booked(order, second);
        release(order, second, "45.1").statusCode(409).body("code", equalTo("MORE_THAN_AGREED"));
        release(order, second, "35").statusCode(409).body("code", equalTo("PREVENTION_INCOMPLETE"));
        for (var kind : new String[] {"BILL_OF_LADING", "CERTIFICATE_OF_ORIGIN", "INVOICE"})
            Papers.filedFor(second, order, kind);
        release(order, second, "35").statusCode(204);
        ShipmentServiceSays.departed(order, second);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> quantities(order)
                        .body("lines[0].shipped", equalTo("95"))
                        .body("lines[0].open", equalTo("0"))
                        .body("lines[0].fulfilled", equalTo(true)));
    }

    @Test
    void a_supervisor_lets_go_what_is_not_complete_and_the_reason_stays_with_it() {
        var order = order("5");
        booked(order, shipment);
        post("/v1/orders/" + order + "/releases/override", """
                {"shipmentId": "%s", "lines": [{"lineNo": 1, "quantity": "60"}], "reason": "inspected at the port"}""".formatted(shipment))
                .statusCode(204);
        quantities(order)
                .body("shipments[0].despite", equalTo("inspected at the port"))
                .body("shipments[0].by", equalTo("staff-010"))
                .body("shipments[0].missing.what", hasItem("INSPECTION"));
        post("/v1/orders/" + order + "/releases/" + shipment + "/withdraw", "{\"reason\": \"rolled over\"}")
                .statusCode(204);
        quantities(order).body("lines[0].released", equalTo("0")).body("shipments[0].status", equalTo("WITHDRAWN"));
    }

    @Test
    @TestSecurity(
            user = "staff-002",
            roles = {"MERCHANDISER", "SALESPERSON", "STAFF"})
    void only_a_supervisor_does() {
        post("/v1/orders/" + UUID.randomUUID() + "/releases/override", "{}").statusCode(403);
    }

    @Test
    void what_left_unreleased_is_shown_until_a_supervisor_says_why() {
        var order = order("5");
        ShipmentServiceSays.booked(order, shipment);
        ShipmentServiceSays.departed(order, shipment);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> quantities(order)
                        .body("shipments.status", contains("SHIPPED_UNRELEASED"))
                        .body("lines[0].shipped", equalTo("0")));
        post("/v1/orders/" + order + "/releases/override", """
                {"shipmentId": "%s", "lines": [{"lineNo": 1, "quantity": "60"}], "reason": "loaded at night"}""".formatted(shipment))
                .statusCode(204);
        quantities(order).body("shipments.status", contains("SHIPPED")).body("lines[0].shipped", equalTo("60"));
    }

    @Test
    void the_letter_of_credit_is_held_against_what_is_to_leave() {
        var order = order("5");
        booked(order, shipment);
        post("/v1/orders/" + order + "/letter-of-credit", """
                {"terms": {"creditNo": "LC-1", "issuingBank": "Bank", "amount": "749.99", "expiresOn": "2027-01-01",
                 "latestShipmentOn": "2026-01-31", "presentedIn": "Asia/Shanghai", "partialShipments": true, "transshipment": true}}""").statusCode(201);
        post("/v1/orders/" + order + "/releases/override", """
                {"shipmentId": "%s", "lines": [{"lineNo": 1, "quantity": "60"}], "reason": "the bank agreed"}""".formatted(shipment))
                .statusCode(204);
        quantities(order)
                .body("shipments[0].missing.findAll { it.what == 'LETTER_OF_CREDIT_TERMS' }.detail", hasSize(2))
                .body("shipments[0].missing.detail", hasItem("750 is drawn where the credit pays 749.99 at most"))
                .body("shipments[0].missing.detail", hasItem("the latest date of shipment was 2026-01-31"));
    }

    @Test
    void a_contract_is_not_amended_below_what_was_released() {
        var order = order("5");
        booked(order, shipment);
        post("/v1/orders/" + order + "/releases/override", """
                {"shipmentId": "%s", "lines": [{"lineNo": 1, "quantity": "60"}], "reason": "inspected at the port"}""".formatted(shipment))
                .statusCode(204);
        var read = given().get("/v1/orders/" + order).jsonPath();
        var contact = given().get("/v1/customers/" + read.getString("customerId"))
                .jsonPath()
                .getString("contacts[0].id");
        var amendment = """
                {"agreedWith": "%s", "agreedOn": "2026-01-05", "lines": [{"productId": "%s", "quantity": "57", "unit": "PCS", "unitPrice": "12.50"}]}""".formatted(contact, read.getString("lines[0].productId"));
        post("/v1/orders/" + order + "/amendments", "\"2\"", amendment)
                .statusCode(409)
                .body("code", equalTo("LESS_THAN_LOADED"));
        post("/v1/orders/" + order + "/amendments", "\"2\"", amendment.replace("\"57\"", "\"57.2\""))
                .statusCode(204);
    }

    @Test
    void only_a_confirmed_order_and_its_own_shipments_are_released() {
        var order = Story.order();
        release(order, shipment, "1").statusCode(409).body("code", equalTo("ORDER_NOT_CONFIRMED"));
        release(order("5"), shipment, "1").statusCode(422).body("code", equalTo("SHIPMENT_NOT_OF_THIS_ORDER"));
        release(UUID.randomUUID().toString(), shipment, "1").statusCode(404);
        given().get("/v1/orders/" + UUID.randomUUID() + "/quantities").then().statusCode(404);
        given().get("/v1/orders/" + order + "/prevention-check?shipment=S-1")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse release(String order, UUID shipment, String quantity) {
        return post("/v1/orders/" + order + "/releases", """
                {"shipmentId": "%s", "lines": [{"lineNo": 1, "quantity": "%s"}]}""".formatted(shipment, quantity));
    }

    private static ValidatableResponse quantities(String order) {
        return given().get("/v1/orders/" + order + "/quantities").then().statusCode(200);
    }

    /** A contract of 100 pieces at 12.50 with everything in it that the check before shipment looks for. */
    private static String order(String moreOrLess) {
        var product = post("/v1/products", """
                {"productNo": "%s", "nameAndSpec": "Enamel mug", "unit": "PCS", "netWeightKg": "0.35", "grossWeightKg": "0.42",
                 "packSize": "12 x 10 x 10 cm", "outerCartonSize": "50 x 40 x 30 cm", "mainMaterial": "steel"}""".formatted(Story.anyNo()))
                .statusCode(201)
                .extract()
                .path("id");
        String order = post("/v1/orders", """
                {"customerId": "%s", "currency": "USD", "incoterm": "FOB", "namedPlace": "Qingdao", "paymentTerms": "T/T",
                 "deliverBy": "2026-09-30", "qualityClause": "ISO 2859-1, AQL 2.5", "moreOrLessPercent": "%s",
                 "lines": [{"productId": "%s", "quantity": "100", "unit": "PCS", "unitPrice": "12.50"}]}""".formatted(Story.customer(), moreOrLess, product))
                .statusCode(201)
                .extract()
                .path("id");
        post("/v1/orders/" + order + "/confirm", "").statusCode(204);
        return order;
    }

    private static void booked(String order, UUID shipment) {
        ShipmentServiceSays.booked(order, shipment);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !"SHIPMENT_NOT_OF_THIS_ORDER"
                        .equals(release(order, shipment, "1000000").extract().path("code")));
    }
}
