package io.gendan.complaint.incidentcase;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.complaint.Affected;
import io.gendan.complaint.Partner;
import io.gendan.complaint.ServiceTest;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentAffected;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Viewer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goods of a customer who is not told by letter are damaged, and a complaint follows by itself. */
@QuarkusTest
class PartnersHarmTest extends ServiceTest {
    @Inject
    Transactions transactions;

    private final Affected customer = Affected.in("en").withoutAddress();
    private final ShipmentAffected tea = customer.shipment(UUID.randomUUID(), "FOB", 1);
    private Partner partner;

    @BeforeEach
    void they_and_their_order_are_known() {
        RestAssured.authentication = RestAssured.oauth2(Partner.staff("SALESPERSON", "SUPERVISOR"));
        partner = Partner.of(customer.customer().toString(), "READ_COMPLAINTS", "READ_CASES");
        known(customer.customer(), "Acme", "B", tea.orderId());
        hear(tea.shipmentId(), tea);
        awaitStatus(customer, "OPEN");
    }

    @AfterEach
    void nobody_in_particular() {
        RestAssured.authentication = RestAssured.DEFAULT_AUTH;
    }

    /** The complaint that follows. */
    private String reported(String condition) {
        hear(tea.shipmentId(), customer.condition(tea.shipmentId(), condition));
        await().atMost(20, SECONDS)
                .until(() -> condition.equals(cases(customer).getString("items[0].shipments[0].condition"))
                        && cases(customer).getString("items[0].shipments[0].complaintId") != null);
        return cases(customer).getString("items[0].shipments[0].complaintId");
    }

    private void told() {
        var at = cases(customer).getString("items[0].id");
        post(at, "contacts", """
                {"channel": "TELEPHONE", "at": "%s", "spokenTo": "Ann Buyer"}""".formatted(Instant.now())).statusCode(204);
    }

    private List<String> rows() {
        return transactions.readingFor(
                new Viewer.Partner(customer.customer()),
                Cause.of("test"),
                tx -> tx.query("SELECT id FROM complaint", row -> row.getString(1)));
    }

    private void isNotThere(String complaint) {
        partner.asks().get("/v1/complaints").then().statusCode(200).body("items", empty());
        partner.asks().get("/v1/complaints/" + complaint).then().statusCode(404);
        assertThat(rows()).isEmpty();
    }

    @Test
    void that_they_are_damaged_their_customer_learns_from_us_and_not_from_the_complaint() {
        told();
        var complaint = reported("DAMAGED");
        given().get("/v1/complaints/" + complaint).then().statusCode(200).body("channel", equalTo("INCIDENT"));
        isNotThere(complaint);
        var theirs = "/v1/cases/" + cases(customer).getString("items[0].id");
        partner.asks().get(theirs).then().statusCode(200).body("shipments[0].complaintId", nullValue());

        told();
        partner.asks().get("/v1/complaints").then().body("items.id", contains(complaint));
        partner.asks().get("/v1/complaints/" + complaint).then().statusCode(200);
        partner.asks().get(theirs).then().body("shipments[0].complaintId", equalTo(complaint));
        assertThat(rows()).containsExactly(complaint);
    }

    @Test
    void of_whose_incident_they_were_not_told_there_is_no_complaint_either() {
        isNotThere(reported("LOST"));
    }

    @Test
    void what_they_know_of_they_go_on_reading_when_it_turns_out_worse() {
        reported("DAMAGED");
        told();
        var complaint = reported("LOST");
        given().get("/v1/cases/" + cases(customer).getString("items[0].id"))
                .then()
                .body("shipments[0].fedBackAt", nullValue())
                .body("shipments[0].harmToldAt", notNullValue());
        partner.asks().get("/v1/complaints/" + complaint).then().statusCode(200);
    }
}
