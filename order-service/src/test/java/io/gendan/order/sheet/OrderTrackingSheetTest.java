package io.gendan.order.sheet;

import static io.gendan.order.Story.customer;
import static io.gendan.order.Story.order;
import static io.gendan.order.Story.post;
import static io.gendan.order.Story.product;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.order.InTheHouse;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class OrderTrackingSheetTest extends InTheHouse {
    @Inject
    Transactions transactions;

    @Test
    void every_order_of_a_customer_has_its_line() {
        var customer = customer();
        var product = product();
        for (int i = 0; i < 3; i++) post("/v1/orders", order(customer, product)).statusCode(201);
        var first = given().queryParam("customer", customer)
                .queryParam("limit", 2)
                .get("/v1/sheets/order-tracking")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.lineNo", equalTo(List.of(1, 2)))
                .body("items[0].sheetNo", matchesPattern("OT-20\\d\\d"))
                .body("items[0].customerName", equalTo("Acme Imports"))
                .body("items[0].customerCategory", equalTo("A"))
                .body("items[0].contactPerson", equalTo("Ann Buyer"))
                .body("items[0].invoiceNo", hasSize(0))
                .body("items[0].letterOfCreditNo", equalTo("LC-77"))
                .body("items[0].quantity", equalTo("100 PCS, 2.5 CTN"))
                .body("items[0].amount.amount", equalTo("1253.13"))
                .body("items[0].deliverBy", equalTo("2026-09-30"))
                .body("items[0].remarks", equalTo("urgent"))
                .extract();
        given().queryParam("customer", customer)
                .queryParam("after", first.<String>path("next"))
                .get("/v1/sheets/order-tracking")
                .then()
                .body("items.lineNo", equalTo(List.of(3)));
    }

    @Test
    void a_person_who_is_forgotten_is_not_on_the_sheet() {
        var customer = customer();
        post("/v1/orders", order(customer, product())).statusCode(201);
        transactions.run(
                Cause.of("test"),
                tx -> tx.update("DELETE FROM contact WHERE customer_id = ?", UUID.fromString(customer)));
        given().queryParam("customer", customer)
                .get("/v1/sheets/order-tracking")
                .then()
                .body("items", hasSize(1))
                .body("items[0].contactPerson", equalTo(null));
    }

    @Test
    void a_cancelled_order_leaves_the_sheet() {
        var customer = customer();
        String id = post("/v1/orders", order(customer, product())).extract().path("id");
        post("/v1/orders/" + id + "/cancel", "\"1\"", "{\"reason\": \"gave it up\"}")
                .statusCode(200);
        given().queryParam("customer", customer)
                .get("/v1/sheets/order-tracking")
                .then()
                .body("items", hasSize(0));
    }
}
