package io.gendan.order.invoice;

import static io.gendan.order.Story.post;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.gendan.order.InTheHouse;
import io.gendan.order.ShipmentServiceSays;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-010",
        roles = {"SALESPERSON", "SUPERVISOR", "STAFF"})
class InvoiceResourceTest extends InTheHouse {
    private static final String BECAUSE = "{\"reason\": \"wrong sum\"}";
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final UUID shipment = UUID.randomUUID();
    private String order;
    private String id;

    @BeforeEach
    void a_demand_is_out() {
        order = Story.confirmedOrder();
        id = Story.demand(order, shipment);
        given().get("/v1/invoices/" + id).then().statusCode(404);
        ShipmentServiceSays.cleared(id);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get("/v1/invoices/" + id).statusCode() == 200);
    }

    private String payment(String reference, String amount, String currency, LocalDate valueDate) {
        return """
                {"reference": "%s", "amount": {"amount": "%s", "currency": "%s"}, "valueDate": "%s"}""".formatted(reference, amount, currency, valueDate);
    }

    private String reminder(int level, UUID of) {
        return """
                {"kind": "PAYMENT_REMINDER", "shipmentIds": ["%s"], "amount": {"amount": "10", "currency": "USD"},
                 "reminder": {"invoiceId": "%s", "level": %d}}""".formatted(of, id, level);
    }

    @Test
    void an_invoice_has_its_number_from_when_its_demand_is_out() {
        given().get("/v1/invoices/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("invoice.invoiceNo", matchesPattern("INV-" + today.getYear() + "-\\d{6}"))
                .body("invoice.status", equalTo("OPEN"))
                .body("invoice.open.amount", equalTo("1250.50"))
                .body("invoice.issuedOn", equalTo(today.toString()))
                .body("invoice.dueOn", equalTo(today.plusDays(30).toString()))
                .body("invoice.shipmentIds", hasItem(shipment.toString()));
        given().get("/v1/invoices?order=" + order).then().body("items", hasSize(1));
        given().get("/v1/invoices?status=PAID").then().statusCode(400);
    }

    @Test
    void it_is_paid_in_part_and_in_full_and_what_is_too_much_is_kept() {
        var path = "/v1/invoices/" + id;
        post(path + "/payments", payment("A", "1000", "EUR", today))
                .statusCode(422)
                .body("code", equalTo("NOT_THE_INVOICES_CURRENCY"));
        post(path + "/payments", payment("A", "1000", "USD", today)).statusCode(204);
        post(path + "/payments", payment("A", "1000", "USD", today)).statusCode(204);
        given().get(path).then().body("invoice.open.amount", equalTo("250.50")).body("entries", hasSize(1));
        post(path + "/payments", payment("B", "300.50", "USD", today)).statusCode(204);
        given().get(path)
                .then()
                .body("invoice.status", equalTo("SETTLED"))
                .body("invoice.overpaid.amount", equalTo("50.00"));
        post(path + "/payments/reverse", "{\"reference\": \"B\", \"reason\": \"of another\"}")
                .statusCode(204);
        given().get(path).then().body("invoice.open.amount", equalTo("250.50")).body("entries", hasSize(1));
    }

    @Test
    void a_credit_note_passes_while_an_incident_holds_the_collection() {
        ShipmentServiceSays.affected(UUID.randomUUID(), shipment, UUID.randomUUID());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get("/v1/demands/" + id).path("status"), "COLLECTION_ON_HOLD"::equals);
        post("/v1/invoices/" + id + "/credit-notes", """
                {"amount": {"amount": "50.50", "currency": "USD"}, "reason": "two cartons arrived wet"}""")
                .statusCode(200)
                .body("creditNoteNo", matchesPattern("CN-" + today.getYear() + "-\\d{6}"));
        given().get("/v1/invoices/" + id).then().body("invoice.open.amount", equalTo("1200.00"));
    }

    @Test
    void it_is_void_with_its_demand_and_keeps_its_number() {
        post("/v1/demands/" + id + "/withdraw", "\"2\"", BECAUSE).statusCode(204);
        given().get("/v1/invoices/" + id)
                .then()
                .body("invoice.status", equalTo("VOID"))
                .body("invoice.open.amount", equalTo("0.00"))
                .body("invoice.invoiceNo", matchesPattern("INV-.*"));
    }

    @Test
    void a_refused_reminder_takes_its_demand_with_it() {
        var demands = "/v1/orders/" + order + "/demands";
        post(demands, reminder(1, shipment)).statusCode(409).body("code", equalTo("NOT_OVERDUE"));
        given().get("/v1/demands?order=" + order).then().body("items", hasSize(1));
        post(demands, reminder(4, shipment)).statusCode(400);
        post(demands, reminder(1, shipment).replace("PAYMENT_REMINDER", "DEBIT_NOTE"))
                .statusCode(422)
                .body("code", equalTo("NOT_A_REMINDER"));
        post("/v1/orders/" + Story.confirmedOrder() + "/demands", reminder(1, shipment))
                .statusCode(422);
    }

    @Test
    void the_aging_shows_it_by_its_due_date() {
        var customer = given().get("/v1/orders/" + order).path("customerId");
        given().get("/v1/aging?customer=" + customer)
                .then()
                .statusCode(200)
                .body("items[0].sums[0].notDue.amount", equalTo("1250.50"));
        given().get("/v1/aging?customer=" + customer + "&asOf=" + today.plusDays(31))
                .then()
                .body("items[0].sums[0].days1To30.amount", equalTo("1250.50"));
        given().get("/v1/aging?asOf=yesterday").then().statusCode(400);
    }
}
