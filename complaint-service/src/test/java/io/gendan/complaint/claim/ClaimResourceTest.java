package io.gendan.complaint.claim;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.gendan.complaint.Affected;
import io.gendan.eventsourcing.Replay;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-4",
        roles = {"SUPERVISOR", "GENERAL_MANAGER", "STAFF"})
class ClaimResourceTest extends ClaimHouse {
    @Inject
    Replay replay;

    @Test
    void a_customers_claim_and_the_recourse_behind_it_from_the_first_word_to_the_last_payment() {
        var customer = UUID.randomUUID();
        var complaint = UUID.randomUUID();
        var theirs = theirs(customer, complaint, "10000");
        var ours = ours("CARRIER", "Line " + complaint, theirs, "10000");
        given().get(ours)
                .then()
                .header("ETag", "\"1\"")
                .body("claimNo", matchesPattern("CL-20\\d\\d-\\d{6}"))
                .body("status", equalTo("RAISED"))
                .body("customerId", equalTo(customer.toString()))
                .body("complaintId", equalTo(complaint.toString()))
                .body("shipmentIds", equalTo(List.of(shipment(complaint).toString())))
                .body("backToBackId", equalTo(id(theirs)))
                .body("claimed.amount", equalTo("10000.00"))
                .body("paid.amount", equalTo("0.00"))
                .body("deadlines[0].remark", equalTo("It runs when the goods have arrived or are lost"));
        assertThat(one(theirs).getString("counterpart")).isEqualTo("Harbor Home Inc.");

        ask(ours + "/notice", "{\"channel\": \"COURIER\", \"on\": \"" + TODAY + "\"}")
                .statusCode(204);
        acknowledged(ours);
        settled(theirs, "7000");
        assertThat(one(ours).getString("settledWithCustomerOn")).isEqualTo(TODAY.toString());
        ask(ours + "/offers", "{\"from\": \"THEM\", " + amount("6000") + ", \"terms\": \"in full settlement\"}")
                .statusCode(204);
        decide(ours + "/settle", "{" + amount("6000") + "}").statusCode(409).body("code", equalTo("OWN_PROPOSAL"));
        proposed(ours, "9500");
        decide(ours + "/settle", "{" + amount("9500") + "}").statusCode(204);

        pay(theirs, "OUT-1", "7000", TODAY).statusCode(204);
        pay(ours, "IN-1", "5000", TODAY).statusCode(204);
        pay(ours, "IN-1", "5000", TODAY)
                .statusCode(204)
                .header("ETag", given().get(ours).header("ETag"));
        pay(ours, "IN-2", "4500.01", TODAY).statusCode(422).body("errors.pointer", hasItem("/amount/amount"));
        pay(ours, "IN 2", "4500", TODAY).statusCode(204);
        given().get(ours).then().body("paid.amount", equalTo("9500.00")).body("payments", hasSize(2));
        ask(ours + "/payments/IN 2/reverse", "{\"reason\": \"it was another claim's\"}")
                .statusCode(204);
        decide(ours + "/close", "").statusCode(409).body("code", equalTo("NOT_FULLY_PAID"));
        pay(ours, "IN-3", "4500", TODAY).statusCode(204);
        decide(ours + "/close", "").statusCode(204);
        decide(theirs + "/close", "").statusCode(204);
        given().get(ours).then().body("status", equalTo("CLOSED")).body("offers[1].by", equalTo("staff-9"));
        assertThat(facts(ours))
                .containsExactly(
                        "claim-raised",
                        "claim-notice-given",
                        "claim-submitted",
                        "claim-acknowledged",
                        "claim-settled-with-customer",
                        "claim-offered",
                        "claim-offered",
                        "claim-settled",
                        "claim-paid",
                        "claim-paid",
                        "claim-payment-reversed",
                        "claim-paid",
                        "claim-closed");

        var before = rows(theirs, ours);
        assertThat(replay.rebuild(TEST, "claim-list")).isPositive();
        assertThat(replay.rebuild(TEST, "claim-ledger")).isPositive();
        assertThat(rows(theirs, ours)).isEqualTo(before).hasSize(2 + 2 + 3);
    }

    @Test
    void a_list_is_narrowed_to_what_is_looked_for() {
        var customer = UUID.randomUUID();
        var complaint = UUID.randomUUID();
        var firm = "Works " + complaint;
        var theirs = theirs(customer, complaint, "100");
        var ours = ours("SUPPLIER", firm, theirs, "100");
        ask(ours + "/terms", "{\"deliveredOn\": \"2026-02-20\"}").statusCode(204);
        given().get(ours)
                .then()
                .body("terms.law", equalTo("CISG"))
                .body("nearestDeadline", equalTo("2028-02-20"))
                .body("deadlines[0].kind", equalTo("CUT_OFF"))
                .body("deadlines[0].source", org.hamcrest.Matchers.containsString("39"));
        found("complaint=" + complaint, theirs, ours);
        found("customer=" + customer + "&direction=OURS", ours);
        found("counterpart=" + firm.toUpperCase(), ours);
        found("complaint=" + complaint + "&dueBefore=2028-02-21", ours);
        found("complaint=" + complaint + "&dueBefore=2028-02-20");
        found("complaint=" + complaint + "&status=SUBMITTED");
        var next = given().get("/v1/claims?limit=1&complaint=" + complaint).path("next");
        found("complaint=" + complaint + "&after=" + next, ours);
        for (var wrong : List.of("status=GONE", "direction=UP", "complaint=7", "dueBefore=soon", "after=x", "limit=0"))
            given().get("/v1/claims?" + wrong).then().statusCode(400);
    }

    private static void found(String narrowed, String... claims) {
        var ids = List.of(claims).stream().map(ClaimHouse::id).toList();
        given().get("/v1/claims?" + narrowed).then().statusCode(200).body("items.id", equalTo(ids));
    }

    @Test
    void a_claim_points_at_a_case_of_its_customer_and_at_no_other() {
        var affected = Affected.in("en");
        var tea = UUID.randomUUID();
        hear(tea, affected.shipment(tea, "FOB", 1));
        await().atMost(20, SECONDS)
                .until(() -> !cases(affected).getList("items").isEmpty());
        var incidentCase = cases(affected).getString("items[0].id");
        inCase(incidentCase, affected.customer()).statusCode(201);
        inCase(incidentCase, UUID.randomUUID()).statusCode(422).body("code", equalTo("CASE_OF_ANOTHER_CUSTOMER"));
        inCase(UUID.randomUUID().toString(), affected.customer())
                .statusCode(422)
                .body("code", equalTo("CASE_NOT_KNOWN"))
                .body("errors.pointer", hasItem("/caseId"));
        given().get("/v1/claims?case=" + incidentCase).then().body("items", hasSize(1));
    }

    private static io.restassured.response.ValidatableResponse inCase(String incidentCase, UUID customer) {
        return ask("/v1/claims", """
                {"direction": "AGAINST_US", "party": "CUSTOMER", "counterpart": "Harbor Home Inc.", "customerId": "%s",
                 "caseId": "%s", "cause": "TRANSPORT_DAMAGE", %s}""".formatted(customer, incidentCase, amount("1")));
    }

    @Test
    void who_settles_writes_off_or_closes_says_what_they_have_seen() {
        var theirs = theirs(UUID.randomUUID(), UUID.randomUUID(), "10");
        var ours = ours("CARRIER", "Line", theirs, "10");
        acknowledged(ours);
        for (var command : List.of("settle", "write-off", "close")) {
            var body = command.equals("settle") ? "{" + amount("10") + "}" : "{\"reason\": \"NOT_LIABLE\"}";
            ask(ours + "/" + command, command.equals("close") ? "" : body).statusCode(428);
            given().contentType(ContentType.JSON)
                    .header("If-Match", "\"1\"")
                    .body(command.equals("close") ? "" : body)
                    .post(ours + "/" + command)
                    .then()
                    .statusCode(412);
        }
        decide(ours + "/write-off", "{\"reason\": \"TIME_BARRED\"}")
                .statusCode(409)
                .body("code", equalTo("NOT_TIME_BARRED"));
        decide(ours + "/write-off", "{\"reason\": \"OTHER\"}").statusCode(422).body("errors.pointer", hasItem("/note"));
        decide(ours + "/write-off", "{\"reason\": \"INSOLVENT\", \"note\": \"the line was wound up\"}")
                .statusCode(204);
        given().get(ours)
                .then()
                .body("status", equalTo("WRITTEN_OFF"))
                .body("reason", equalTo("the line was wound up"));
    }

    @Test
    void what_is_wrong_in_a_body_is_named_and_the_same_key_raises_once() {
        ask("/v1/claims", "{\"direction\": \"OURS\"}").statusCode(400).body("errors.pointer", hasItem("/amount"));
        var raise = """
                {"direction": "OURS", "party": "CUSTOMER", "counterpart": "X", "customerId": "%s", "cause": "QUALITY", %s}""".formatted(UUID.randomUUID(), amount("1"));
        ask("/v1/claims", raise)
                .statusCode(422)
                .body("code", equalTo("PARTY_DOES_NOT_FIT"))
                .body("errors.pointer", hasItem("/party"));
        ask("/v1/claims", raise.replace("CUSTOMER", "SUPPLIER").replace("\"1\"", "\"-1\""))
                .statusCode(400);
        ask("/v1/claims", raise.replace("CUSTOMER", "SUPPLIER").replace("\"1\"", "\"0.001\""))
                .statusCode(422)
                .body("code", equalTo("AMOUNT_TOO_FINE"));
        var key = UUID.randomUUID().toString();
        var first = withKey(key, raise.replace("CUSTOMER", "SUPPLIER"));
        assertThat(withKey(key, raise.replace("CUSTOMER", "SUPPLIER"))).isEqualTo(first);
        ask(first + "/terms", "{}").statusCode(422).body("code", equalTo("TERMS_INCOMPLETE"));
        ask(first + "/terms", "{\"law\": \"CISG\"}").statusCode(422).body("errors.pointer", hasItem("/deliveredOn"));
        ask(first + "/terms", "{\"deliveredOn\": \"2026-01-01\", \"law\": \"UCC\"}")
                .statusCode(422)
                .body("code", equalTo("LAW_NOT_KNOWN"));
        pay(first, "a/b", "1", TODAY).statusCode(400).body("errors.pointer", hasItem("/reference"));
        var nobody = "/v1/claims/" + UUID.randomUUID();
        given().get(nobody).then().statusCode(404);
        ask(nobody + "/notice", "{\"channel\": \"FAX\", \"on\": \"2026-01-05\"}")
                .statusCode(404);
        ask(nobody + "/terms", "{\"claimBy\": \"2026-01-05\", \"clause\": \"12\"}")
                .statusCode(404);
        given().get("/v1/sale-laws").then().statusCode(200).body("code", hasItem("CISG"));
    }

    private static String withKey(String key, String body) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    @TestSecurity(
            user = "staff-1",
            roles = {"MERCHANDISER", "STAFF"})
    void who_follows_claims_gives_none_up() {
        var theirs = theirs(UUID.randomUUID(), UUID.randomUUID(), "10");
        var ours = ours("CARRIER", "Line", theirs, "10");
        acknowledged(theirs);
        proposed(theirs, "10");
        decide(theirs + "/settle", "{" + amount("10") + "}")
                .statusCode(403)
                .body("code", equalTo("GENERAL_MANAGER_SETTLES"));
        decide(ours + "/write-off", "{\"reason\": \"NOT_LIABLE\"}").statusCode(403);
        ask(ours + "/payments/1/reverse", "{\"reason\": \"x\"}").statusCode(403);
        ask(ours + "/withdraw", "{\"reason\": \"raised in error\"}").statusCode(204);
    }

    @Test
    void a_claim_names_a_complaint_that_there_is_and_of_the_same_customer() {
        var complaint = UUID.randomUUID();
        var body = """
                {"direction": "AGAINST_US", "party": "CUSTOMER", "counterpart": "Harbor Home Inc.", "customerId": "%s", "complaintId": "%s",
                 "cause": "QUALITY", %s}""".formatted(UUID.randomUUID(), complaint, amount("10"));
        ask("/v1/claims", body).statusCode(422).body("code", equalTo("COMPLAINT_NOT_KNOWN"));
        complained(UUID.randomUUID(), complaint);
        ask("/v1/claims", body).statusCode(422).body("code", equalTo("COMPLAINT_OF_ANOTHER_CUSTOMER"));
    }

    @Test
    void no_firm_is_held_responsible_in_a_letter_about_what_is_claimed_from_us() {
        var theirs = theirs(UUID.randomUUID(), UUID.randomUUID(), "10");
        var ours = ours("CARRIER", "Line", theirs, "10");
        var notice = "/v1/letters/facts?kind=RECOURSE_NOTICE&matter=";
        given().get(notice + id(theirs)).then().statusCode(409).body("code", equalTo("CLAIM_OF_THEIRS"));
        given().get(notice + id(ours)).then().statusCode(200).body("facts.counterpart", equalTo("Line"));
    }
}
