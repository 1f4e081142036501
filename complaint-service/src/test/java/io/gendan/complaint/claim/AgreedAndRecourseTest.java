package io.gendan.complaint.claim;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What a complaint costs us in the end, in money and in goods, what others bear of it, and from which day they can be asked. */
@QuarkusTest
class AgreedAndRecourseTest extends AgreementHouse {
    private static final String HALF = "\"SUPPLIER\": 50, \"OURS\": 50";

    private static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private static ValidatableResponse ledger(String at) {
        return SUN.get("/v1/ledger?by=complaint&complaint=" + id(at)).statusCode(200);
    }

    private static void join(String one, String into) {
        await().atMost(20, SECONDS)
                .untilAsserted(() -> ANNE.postNow(one, "join", "{\"into\": \"" + id(into) + "\"}")
                        .statusCode(204));
    }

    private void claim(String at, String sum) {
        ANNE.post("/v1/claims", """
                {"direction": "AGAINST_US", "party": "CUSTOMER", "counterpart": "Acme", "customerId": "%s", "complaintId": "%s",
                 "cause": "QUALITY", "amount": {"amount": "%s", "currency": "USD"}}""".formatted(customer, id(at), sum)).statusCode(201);
    }

    private static ValidatableResponse claims(String at) {
        return ANNE.get("/v1/claims?complaint=" + id(at)).statusCode(200);
    }

    @Test
    void recourse_raised_after_sound_goods_is_for_what_they_cost_and_its_time_runs() {
        var at = assessed(HALF);
        agreed(at, SETS);
        var raised = claimed(at).statusCode(201).body("recourse[0].sum.amount", equalTo("150.00"));
        ANNE.get(claim(raised, "customers"))
                .body("status", equalTo("WITHDRAWN"))
                .body("paid.amount", equalTo("0.00"));
        ANNE.get(claim(raised, "recourse[0]")).body("settledWithCustomerOn", notNullValue());
        ledger(at)
                .body("items[0].sums", hasSize(1))
                .body("items[0].sums[0].paid.amount", equalTo("300.00"))
                .body("items[0].sums[0].netLoss.amount", equalTo("300.00"));
    }

    @Test
    void others_bear_their_share_of_goods_and_money_together() {
        var at = assessed(HALF);
        agreed(at, SETS + ", " + REFUND);
        claimed(at)
                .statusCode(201)
                .body("customers.sum.amount", equalTo("500.00"))
                .body("recourse[0].sum.amount", equalTo("400.00"));
        ledger(at).body("items[0].sums[0].paid.amount", equalTo("300.00")); // the money is not out yet
    }

    @Test
    void what_a_joined_complaint_has_claimed_is_claimed_once_and_settled() {
        var one = assessed(HALF);
        var raised = claimed(one).statusCode(201);
        var other = assessed(HALF);
        join(one, other);
        claimed(other)
                .statusCode(200)
                .body("customers.id", equalTo(raised.extract().path("customers.id")))
                .body("recourse", hasSize(1));
        agreed(other, REFUND);
        ANNE.get(claim(raised, "customers"))
                .body("status", equalTo("SETTLED"))
                .body("agreed.amount", equalTo("500.00"));
    }

    @Test
    void a_claim_that_names_a_joined_complaint_is_settled_on_what_the_other_agreed() {
        var one = assessed(HALF);
        var middle = assessed(HALF);
        var other = assessed(HALF);
        join(one, middle);
        join(middle, other);
        agreed(other, REFUND);
        claim(one, "1730");
        claims(one).body("items[0].status", equalTo("SETTLED")).body("items[0].agreed.amount", equalTo("500.00"));
        claimed(other).statusCode(201).body("recourse[0].sum.amount", equalTo("250.00"));
        claims(other).body("items.findAll { it.direction == 'AGAINST_US' }", hasSize(0));
    }

    @Test
    void what_is_agreed_on_after_a_reopening_raises_the_sum_that_was_settled() {
        var at = assessed(HALF);
        var theirs = claim(claimed(at).statusCode(201), "customers");
        agreed(at, SETS + ", " + REFUND);
        ANNE.get(theirs).body("agreed.amount", equalTo("500.00"));
        reopened(at, 1, 2);
        agreed(at, REFUND.replace("500", "100"));
        ANNE.get(theirs).body("status", equalTo("SETTLED")).body("agreed.amount", equalTo("600.00"));
    }

    @Test
    void money_that_is_agreed_on_after_sound_goods_is_owed_on_the_claim_they_took_the_place_of() {
        var at = assessed(HALF);
        var theirs = claim(claimed(at).statusCode(201), "customers");
        agreed(at, SETS);
        reopened(at, 1, 1);
        agreed(at, REFUND.replace("500", "100"));
        ANNE.get(theirs).body("status", equalTo("SETTLED")).body("agreed.amount", equalTo("100.00"));
        ledger(at).body("items[0].sums[0].paid.amount", equalTo("300.00"));
    }
}
