package io.gendan.complaint.incidentcase;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.complaint.Affected;
import io.gendan.complaint.ServiceTest;
import io.gendan.complaint.claim.ClaimDesk;
import io.gendan.complaint.words.ClaimId;
import io.gendan.contracts.Money;
import io.gendan.contracts.order.OrderMessage.CustomerRegistered;
import io.gendan.contracts.order.OrderMessage.OrderPlaced;
import io.gendan.contracts.shipment.ShipmentMessage.Leg;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentAffected;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentBooked;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-3",
        roles = {"MERCHANDISER", "SALES", "SUPERVISOR", "STAFF"})
class HarmedGoodsTest extends ServiceTest {
    @Inject
    Transactions transactions;

    @Inject
    ClaimDesk desk;

    private final Affected customer = Affected.in("en");
    private final ShipmentAffected tea = customer.shipment(UUID.randomUUID(), "FOB", 1);

    private void customerAndOrderAreKnown() {
        hear(
                customer.customer(),
                new CustomerRegistered(
                        customer.customer(),
                        "C-1",
                        "Acme",
                        "RETAIL",
                        "en",
                        "UTC",
                        Duration.ofDays(1),
                        "B",
                        List.of("EMAIL")));
        hear(
                tea.orderId(),
                new OrderPlaced(
                        tea.orderId(),
                        tea.orderNo(),
                        customer.customer(),
                        "Acme",
                        "en",
                        "FOB",
                        "Qingdao",
                        new Money(new BigDecimal("18000.00"), "USD"),
                        LocalDate.of(2026, 3, 1),
                        Duration.ofDays(1)));
    }

    /** Before the shipment is heard to be hit: its messages come in order. */
    private void booked() {
        var first = leg(1, "CNTAO", "KRPUS", "Carrier of D");
        var second = leg(2, "KRPUS", "USNYC", "Carrier of E");
        hear(
                tea.shipmentId(),
                new ShipmentBooked(
                        tea.shipmentId(),
                        tea.shipmentNo(),
                        tea.orderId(),
                        tea.orderNo(),
                        customer.customer(),
                        List.of(first, second),
                        Instant.now()));
    }

    private Leg leg(int no, String from, String to, String carrier) {
        var at = customer.at();
        return new Leg(no, "D", "9074729", "2601E", from, to, at, at.plusSeconds(86400), "VESSEL", carrier);
    }

    private JsonPath reported(String condition) {
        hear(tea.shipmentId(), customer.condition(tea.shipmentId(), condition));
        await().atMost(20, SECONDS)
                .until(() -> condition.equals(cases(customer).getString("items[0].shipments[0].condition")));
        return cases(customer);
    }

    private JsonPath complaint() {
        await().atMost(20, SECONDS)
                .until(() -> !cases(customer).getList("items[0].complaintIds").isEmpty());
        assertThat(cases(customer).getList("items[0].complaintIds")).hasSize(1);
        return one("/v1/complaints/" + cases(customer).getString("items[0].complaintIds[0]"));
    }

    private static JsonPath one(String path) {
        return given().get(path).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void lost_goods_are_a_complaint_at_once_and_recourse_for_what_their_order_costs_once_however_often_that_is_said() {
        booked();
        hear(tea.shipmentId(), tea);
        customerAndOrderAreKnown();
        reported("DAMAGED");
        var damaged = complaint();
        assertThat(damaged.getString("channel")).isEqualTo("INCIDENT");
        assertThat(damaged.getString("caseId")).isEqualTo(cases(customer).getString("items[0].id"));
        assertThat(damaged.getString("subject.orderId")).isEqualTo(tea.orderId().toString());
        assertThat(damaged.getString("subject.shipmentId"))
                .isEqualTo(tea.shipmentId().toString());
        assertThat(damaged.getString("subject.carrier")).isEqualTo("Carrier of D");
        assertThat(damaged.getString("problem.cause")).isEqualTo("TRANSPORT_DAMAGE");
        assertThat(damaged.getString("owner")).isNull();
        assertThat(cases(customer).getList("items[0].claimIds")).isEmpty(); // how much it is, nobody knows

        reported("LOST");
        reported("LOST");
        await().atMost(20, SECONDS)
                .until(() -> cases(customer).getList("items[0].claimIds").size() == 1);
        var claim = one("/v1/claims/" + cases(customer).getString("items[0].claimIds[0]"));
        assertThat(claim.getString("direction")).isEqualTo("OURS");
        assertThat(claim.getString("party")).isEqualTo("CARRIER");
        assertThat(claim.getString("counterpart")).isEqualTo("Carrier of D");
        assertThat(claim.getString("claimed.amount")).isEqualTo("18000.00");
        assertThat(claim.getString("complaintId")).isEqualTo(complaint().getString("id"));
        assertThat(mails(customer.customer()))
                .noneSatisfy(mail -> assertThat(mail.get("subject").asText()).contains("your complaint"));
    }

    @Test
    void recourse_for_lost_goods_is_behind_what_their_customer_claims_later_and_hears_of_it() {
        booked();
        hear(tea.shipmentId(), tea);
        customerAndOrderAreKnown();
        reported("LOST");
        await().atMost(20, SECONDS)
                .until(() -> cases(customer).getList("items[0].claimIds").size() == 1);
        var ours = "/v1/claims/" + cases(customer).getString("items[0].claimIds[0]");
        var theirs = given().contentType(ContentType.JSON)
                .body("""
                        {"direction": "AGAINST_US", "party": "CUSTOMER", "counterpart": "Acme", "customerId": "%s", "complaintId": "%s",
                         "cause": "TRANSPORT_DAMAGE", "amount": {"amount": "830.00", "currency": "USD"}}""".formatted(customer.customer(), complaint().getString("id")))
                .post("/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertThat("/v1/claims/" + one(ours).getString("backToBackId")).isEqualTo(theirs);
        assertThat(one(ours).getString("settledWithCustomerOn")).isNull();
        var id = new ClaimId(UUID.fromString(theirs.substring(theirs.lastIndexOf('/') + 1)));
        transactions.run(
                Cause.of("test"),
                tx -> desk.settleAsComplaintAgreed(tx, id, new BigDecimal("830"), "USD", "staff-1", Instant.now()));
        assertThat(one(ours).getString("settledWithCustomerOn")).isNotNull();
        assertThat(cases(customer).getList("items[0].claimIds")).hasSize(1); // no recourse twice
    }

    @Test
    void recourse_for_lost_goods_is_behind_what_their_customer_has_claimed_before_anybody_knew_that() {
        booked();
        hear(tea.shipmentId(), tea);
        customerAndOrderAreKnown();
        await().atMost(20, SECONDS)
                .until(() -> !cases(customer).getList("items").isEmpty());
        var body = """
                {"direction": "AGAINST_US", "party": "CUSTOMER", "counterpart": "Acme", "customerId": "%s", "caseId": "%s",
                 "cause": "TRANSPORT_DAMAGE", "amount": {"amount": "830.00", "currency": "USD"}}""".formatted(customer.customer(), cases(customer).getString("items[0].id"));
        var theirs = given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        reported("LOST");
        await().atMost(20, SECONDS)
                .until(() -> cases(customer).getList("items[0].claimIds").size() == 2);
        var ours = cases(customer).<String>getList("items[0].claimIds").stream()
                .filter(id -> !id.equals(theirs))
                .findFirst()
                .orElseThrow();
        assertThat(one("/v1/claims/" + ours).getString("backToBackId")).isEqualTo(theirs);
    }

    @Test
    void what_the_customer_claims_for_damage_is_claimed_back_from_who_carried() {
        booked();
        hear(tea.shipmentId(), tea);
        customerAndOrderAreKnown();
        reported("DAMAGED");
        var complaint = complaint().getString("id");
        var theirs = """
                {"direction": "AGAINST_US", "party": "CUSTOMER", "counterpart": "Acme", "customerId": "%s", "complaintId": "%s",
                 "caseId": "%s", "shipmentIds": ["%s"], "cause": "TRANSPORT_DAMAGE",
                 "amount": {"amount": "830.00", "currency": "USD"}}""".formatted(
                        customer.customer(), complaint, cases(customer).getString("items[0].id"), tea.shipmentId());
        for (int i = 0; i < 2; i++) // a second claim of theirs is for a person to sort out
        given().contentType(ContentType.JSON)
                    .body(theirs)
                    .post("/v1/claims")
                    .then()
                    .statusCode(201);
        assertThat(cases(customer).getList("items[0].claimIds")).hasSize(3);
        var recourse = one("/v1/claims/" + cases(customer).getString("items[0].shipments[0].recourseClaimId"));
        assertThat(recourse.getString("direction")).isEqualTo("OURS");
        assertThat(recourse.getString("counterpart")).isEqualTo("Carrier of D");
        assertThat(recourse.getString("claimed.amount")).isEqualTo("830.00");
        assertThat(recourse.getString("complaintId")).isEqualTo(complaint);
    }

    @Test
    void harm_that_is_known_before_its_customer_is_has_its_complaint_as_soon_as_they_are() {
        hear(tea.shipmentId(), tea);
        var found = reported("DAMAGED");
        assertThat(found.getList("items[0].complaintIds")).isEmpty();
        assertThat(found.getList("items[0].tasks.findAll { it.what == 'OPEN_COMPLAINT' }.state"))
                .containsExactly("OPEN");
        customerAndOrderAreKnown();
        assertThat(complaint().getString("channel")).isEqualTo("INCIDENT");
        assertThat(cases(customer).getList("items[0].tasks.findAll { it.what == 'OPEN_COMPLAINT' }.state"))
                .containsExactly("DONE");
    }

    @Test
    void the_carrier_who_did_not_answer_and_the_customer_who_did_not_say_are_asked_again() {
        var longAgo = Instant.now().minus(Duration.ofDays(3));
        var late = customer.knownAt(longAgo);
        var silk = UUID.randomUUID();
        hear(silk, late.shipment(silk, "FOB", 1));
        await().atMost(20, SECONDS)
                .until(
                        () -> cases(late).<Integer>get("items[0].carrierInquiry.remindersSent"),
                        Integer.valueOf(1)::equals);
        var found = cases(late);
        assertThat(found.getBoolean("items[0].carrierInquiry.overdue")).isTrue();
        assertThat(found.getList("items[0].tasks.findAll { it.what == 'ASK_CARRIER' }.state"))
                .containsExactly("OVERDUE");
        assertThat(Instant.parse(found.getString("items[0].carrierInquiry.remindAt")))
                .isAfter(Instant.now());
    }

    @Test
    void no_person_records_what_an_incident_says_by_itself() {
        given().contentType(ContentType.JSON)
                .body("""
                        {"customerId": "%s", "channel": "INCIDENT", "receivedAt": "2026-03-09T02:05:00Z", "content": "lost"}""".formatted(customer.customer()))
                .post("/v1/complaints")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"));
    }
}
