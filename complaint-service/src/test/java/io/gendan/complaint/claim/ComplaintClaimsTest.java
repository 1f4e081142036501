package io.gendan.complaint.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes of a complaint in money: the customer claims 1,730 dollars, of which others bear their shares. */
@QuarkusTest
class ComplaintClaimsTest extends AgreementHouse {
    @Test
    void it_is_raised_with_what_the_complaint_says_and_the_others_bear_their_shares() {
        var at = assessed("\"SUPPLIER\": 80, \"FORWARDER\": 10, \"OURS\": 10");
        claimed(at)
                .statusCode(422)
                .body("code", equalTo("COUNTERPART_NOT_SAID"))
                .body("errors.pointer", hasItem("/counterparts/FORWARDER"));
        ANNE.get("/v1/claims?complaint=" + at.substring(at.lastIndexOf('/') + 1))
                .body("items", hasSize(0));
        var raised = ANNE.post(at + "/claims", "{\"counterparts\": {\"FORWARDER\": \"Harbour  Forwarding\"}}")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("customers.sum.amount", equalTo("1730.00"))
                .body("recourse.party", equalTo(List.of("SUPPLIER", "FORWARDER")))
                .body("recourse.sum.amount", equalTo(List.of("1384.00", "173.00")));
        var complaint = ANNE.get(at).extract().jsonPath();
        ANNE.get(raised.extract().header("Location"))
                .body("counterpart", equalTo("Acme 贸易"))
                .body("orderId", equalTo(complaint.getString("subject.orderId")))
                .body("complaintId", equalTo(complaint.getString("id")))
                .body("cause", equalTo("QUALITY"));
        ANNE.get(claim(raised, "recourse[1]"))
                .body("counterpart", equalTo("Harbour Forwarding"))
                .body("orderId", equalTo(complaint.getString("subject.orderId")))
                .body("backToBackId", equalTo(raised.extract().path("customers.id")));
        claimed(at).statusCode(200).body("recourse", hasSize(2));
        ANNE.post(at + "/claims", "{\"amount\": {\"amount\": \"9\", \"currency\": \"USD\"}}")
                .statusCode(409)
                .body("code", equalTo("CLAIMED_ALREADY"))
                .body("detail", containsString("USD 1730.00, and not of USD 9.00"));
    }

    @Test
    void who_bears_nothing_is_named_for_nothing() {
        var at = assessed("\"SUPPLIER\": 80, \"OURS\": 20");
        ANNE.post(at + "/claims", "{\"counterparts\": {\"INSURER\": \"PICC\"}}")
                .statusCode(422)
                .body("code", equalTo("COUNTERPART_BEARS_NOTHING"))
                .body("errors.pointer", hasItem("/counterparts/INSURER"));
        ANNE.post(at + "/claims", "{\"counterparts\": {\"SUPPLIER\": \"Another Kiln\"}}")
                .statusCode(201);
    }

    @Test
    void what_was_raised_by_shares_that_hold_no_more_goes_before_it_is_claimed_from_somebody_else() {
        var at = assessed("\"SUPPLIER\": 80, \"OURS\": 20");
        var raised = claimed(at).statusCode(201);
        ANNE.post(at + "/liability", "{\"shares\": {\"CARRIER\": 80, \"OURS\": 20}, \"severity\": \"MAJOR\"}")
                .statusCode(204);
        var line = "{\"counterparts\": {\"CARRIER\": \"Ocean Line\"}}";
        ANNE.post(at + "/claims", line)
                .statusCode(409)
                .body("code", equalTo("RECOURSE_ABOVE_LOSS"))
                .body("detail", containsString("against SUPPLIER of USD 1384.00"));
        ANNE.post(claim(raised, "recourse[0]") + "/withdraw", "{\"reason\": \"the kiln was sound\"}")
                .statusCode(204);
        ANNE.post(at + "/claims", line)
                .statusCode(201)
                .body("recourse.party", equalTo(List.of("CARRIER")))
                .body("recourse.sum.amount", equalTo(List.of("1384.00")));
    }

    @Test
    void what_is_refused_uses_up_no_number() {
        var at = assessed("\"OURS\": 100");
        var first = number(again(at));
        ANNE.post("/v1/claims", """
                {"direction": "AGAINST_US", "party": "CARRIER", "counterpart": "Acme", "customerId": "%s",
                 "cause": "QUALITY", "amount": {"amount": "10", "currency": "USD"}}""".formatted(customer)).statusCode(422).body("code", equalTo("PARTY_DOES_NOT_FIT"));
        assertThat(number(again(at))).isEqualTo(first + 1);
    }

    private static int number(String claim) {
        var no = ANNE.get(claim).extract().<String>path("claimNo");
        return Integer.parseInt(no.substring(no.lastIndexOf('-') + 1));
    }

    @Test
    void what_both_agree_on_settles_the_claim_and_the_time_for_recourse_runs() {
        var at = assessed("\"SUPPLIER\": 100");
        var raised = claimed(at).statusCode(201);
        agreed(at, SETS + ", " + REFUND);
        ANNE.get(claim(raised, "customers"))
                .body("status", equalTo("SETTLED"))
                .body("agreed.amount", equalTo("500.00"));
        ANNE.get(claim(raised, "recourse[0]")).body("settledWithCustomerOn", notNullValue());
    }

    @Test
    void what_was_agreed_on_before_settles_the_claim_when_it_is_raised() {
        var at = assessed("\"SUPPLIER\": 50, \"OURS\": 50");
        agreed(at, REFUND);
        var raised = claimed(at)
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("customers.sum.amount", equalTo("500.00"))
                .body("recourse[0].sum.amount", equalTo("250.00"));
        ANNE.get(claim(raised, "customers")).body("status", equalTo("SETTLED"));
        ANNE.get(claim(raised, "recourse[0]")).body("settledWithCustomerOn", notNullValue());
        ANNE.post(at + "/claims", "{\"amount\": {\"amount\": \"1730\", \"currency\": \"USD\"}}")
                .statusCode(200);
    }

    @Test
    void sound_goods_alone_leave_nothing_to_pay() {
        var at = assessed("\"SUPPLIER\": 100");
        var raised = claimed(at).statusCode(201);
        agreed(at, SETS);
        ANNE.get(claim(raised, "customers")).body("status", equalTo("WITHDRAWN"));
        ANNE.get(claim(raised, "recourse[0]")).body("settledWithCustomerOn", notNullValue());
        claimed(at)
                .statusCode(200)
                .body("customers.id", equalTo(raised.extract().path("customers.id")));
    }

    @Test
    void a_claim_that_was_withdrawn_or_of_which_there_are_two_is_left_to_people() {
        var at = assessed("\"OURS\": 100");
        var raised = claimed(at).statusCode(201);
        ANNE.post(claim(raised, "customers") + "/withdraw", "{\"reason\": \"they think again\"}")
                .statusCode(204);
        var both = List.of(again(at), again(at));
        agreed(at, REFUND);
        ANNE.get(claim(raised, "customers")).body("status", equalTo("WITHDRAWN"));
        for (var one : both) ANNE.get(one).body("status", equalTo("RAISED"));
    }

    private String again(String at) {
        return ANNE.post("/v1/claims", """
                {"direction": "AGAINST_US", "party": "CUSTOMER", "counterpart": "Acme", "customerId": "%s", "complaintId": "%s",
                 "cause": "QUALITY", "amount": {"amount": "10", "currency": "USD"}}""".formatted(customer, at.substring(at.lastIndexOf('/') + 1)))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void who_says_it_again_is_heard_once() {
        var at = assessed("\"OURS\": 100");
        ANNE.post(at + "/offers", """
                {"validUntil": "2099-04-30", "terms": {"remedies": [%s, %s]}}""".formatted(SETS, REFUND)).statusCode(204);
        var declined = "{\"channel\": \"EMAIL\", \"note\": \"too little\"}";
        for (int i = 0; i < 2; i++)
            ANNE.post(at + "/offers/1/decline", declined).statusCode(204);
        ANNE.post(at + "/offers", """
                {"validUntil": "2099-04-30", "terms": {"remedies": [%s, %s]}}""".formatted(SETS, REFUND)).statusCode(204);
        for (int i = 0; i < 2; i++) accepted(at, 2, "well then");
        assertThat(ANNE.get(at).extract().jsonPath().getList("words.text"))
                .containsOnlyOnce("too little")
                .containsOnlyOnce("well then");
    }

    @Test
    void the_case_that_is_complained_of_is_theirs() {
        var order = ANNE.get(complaint()).extract().jsonPath().getString("subject.orderId");
        logged(order, "caseId", UUID.randomUUID())
                .statusCode(422)
                .body("code", equalTo("CASE_NOT_KNOWN"))
                .body("errors.pointer", hasItem("/caseId"));
    }

    @Test
    void a_contact_of_whom_nothing_was_heard_is_taken_at_its_word() {
        var order = ANNE.get(complaint()).extract().jsonPath().getString("subject.orderId");
        var somebody = UUID.randomUUID();
        var at = logged(order, "contactId", somebody).statusCode(201).extract().header("Location");
        ANNE.get(at).body("words.contactId", hasItem(somebody.toString()));
        ANNE.post(at + "/drop", "{\"channel\": \"EMAIL\", \"contactId\": \"" + UUID.randomUUID() + "\"}")
                .statusCode(204);
    }

    private ValidatableResponse logged(String order, String field, UUID value) {
        return ANNE.post("/v1/complaints", """
                {"customerId": "%s", "channel": "EMAIL", "receivedAt": "2026-03-09T02:05:00Z", "content": "cracks", "spokenTo": "Ann",
                 "subject": {"orderId": "%s", "productNameAndSpec": "Tea set"}, "%s": "%s"}""".formatted(customer, order, field, value));
    }
}
