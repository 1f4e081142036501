package io.gendan.complaint.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.complaint.words.ComplaintId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-4",
        roles = {"SUPERVISOR", "GENERAL_MANAGER", "STAFF"})
class LedgerTest extends ClaimHouse {
    @Inject
    Ledger ledger;

    private static ValidatableResponse ledger(String asked) {
        return given().get("/v1/ledger?" + asked).then().statusCode(200);
    }

    private static Map<String, String> sum(ValidatableResponse answer, String id) {
        var found = answer.extract().jsonPath().<Map<String, Object>>getList("items.findAll { it.id == '" + id + "' }");
        assertThat(found).hasSize(1);
        @SuppressWarnings("unchecked")
        var sums = (List<Map<String, Map<String, String>>>) found.getFirst().get("sums");
        assertThat(sums).hasSize(1);
        return Map.of(
                "paid", sums.getFirst().get("paid").get("amount"),
                "recovered", sums.getFirst().get("recovered").get("amount"),
                "netLoss", sums.getFirst().get("netLoss").get("amount"));
    }

    @Test
    void the_net_loss_is_what_we_paid_less_what_we_recovered() {
        var customer = UUID.randomUUID();
        var complaint = UUID.randomUUID();
        var line = "Line " + complaint;
        var works = "Works " + complaint;
        var theirs = theirs(customer, complaint, "10000");
        var carriers = ours("CARRIER", line, theirs, "6000");
        var suppliers = ours("SUPPLIER", works, theirs, "4000");
        ledger("by=complaint&complaint=" + complaint).body("items", hasSize(0));

        settled(theirs, "9000");
        pay(theirs, "OUT-1", "9000", TODAY.minusDays(2)).statusCode(204);
        settled(carriers, "6000");
        pay(carriers, "IN-1", "2500.50", TODAY.minusDays(1)).statusCode(204);
        settled(suppliers, "4000");
        pay(suppliers, "IN-2", "1000", TODAY).statusCode(204);
        pay(suppliers, "IN-3", "500", TODAY).statusCode(204);
        ask(suppliers + "/payments/IN-3/reverse", "{\"reason\": \"another claim's\"}")
                .statusCode(204);

        var all = Map.of("paid", "9000.00", "recovered", "3500.50", "netLoss", "5499.50");
        assertThat(sum(ledger("by=complaint&complaint=" + complaint), complaint.toString()))
                .isEqualTo(all);
        assertThat(sum(ledger("by=customer&complaint=" + complaint), customer.toString()))
                .isEqualTo(all);
        ledger("complaint=" + complaint)
                .body("items", hasSize(1))
                .body("items[0].sums[0].netLoss.amount", equalTo("5499.50"));
        ledger("by=carrier&complaint=" + complaint)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo(line))
                .body("items[0].sums[0].paid.amount", equalTo("9000.00"))
                .body("items[0].sums[0].recovered.amount", equalTo("2500.50"))
                .body("items[0].sums[0].netLoss.amount", equalTo("6499.50"));
        ledger("by=supplier&complaint=" + complaint)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo(works))
                .body("items[0].sums[0].recovered.amount", equalTo("1000.00"));
        ledger("by=insurer&complaint=" + complaint).body("items", hasSize(0));
        ledger("by=case&complaint=" + complaint).body("items", hasSize(0));
        assertThat(transactions
                        .in(TEST, tx -> ledger.of(tx, new ComplaintId(complaint)))
                        .getFirst()
                        .netLoss())
                .isEqualTo(Claimed.usd("5499.50"));

        var yesterday = TODAY.minusDays(1);
        assertThat(sum(ledger("by=complaint&complaint=" + complaint + "&from=" + yesterday), complaint.toString()))
                .isEqualTo(Map.of("paid", "0.00", "recovered", "3500.50", "netLoss", "-3500.50"));
        assertThat(sum(ledger("by=complaint&complaint=" + complaint + "&to=" + yesterday), complaint.toString()))
                .isEqualTo(Map.of("paid", "9000.00", "recovered", "2500.50", "netLoss", "6499.50"));
    }

    @Test
    void a_firm_is_one_line_however_it_is_written_and_each_line_has_its_page() {
        var customer = UUID.randomUUID();
        var first = theirs(customer, UUID.randomUUID(), "10");
        var second = theirs(customer, UUID.randomUUID(), "10");
        var one = ours("FORWARDER", "Fast " + customer, first, "10");
        var other = ours("FORWARDER", "FAST " + customer, second, "10");
        for (var claim : List.of(one, other)) {
            settled(claim, "10");
            pay(claim, "IN", "10", TODAY).statusCode(204);
        }
        ledger("by=forwarder&customer=" + customer)
                .body("items", hasSize(1))
                .body("items[0].sums[0].recovered.amount", equalTo("20.00"));
        var page = ledger("by=complaint&limit=1&customer=" + customer)
                .body("items", hasSize(1))
                .extract();
        ledger("by=complaint&limit=1&customer=" + customer + "&after=" + page.path("next"))
                .body("items", hasSize(1))
                .body("next", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void currencies_are_never_added_to_one_another() {
        var complaint = UUID.randomUUID();
        var theirs = theirs(UUID.randomUUID(), complaint, "100");
        var ours = ask("/v1/claims", """
                {"direction": "OURS", "party": "SUPPLIER", "counterpart": "Works", "cause": "QUALITY", "backToBackId": "%s",
                 "amount": {"amount": "700", "currency": "CNY"}}""".formatted(id(theirs)))
                .statusCode(201)
                .extract()
                .header("Location");
        settled(theirs, "100");
        pay(theirs, "OUT", "100", TODAY).statusCode(204);
        acknowledged(ours);
        var yuan = "{\"amount\": {\"amount\": \"700\", \"currency\": \"CNY\"}";
        decide(ours + "/settle", yuan + "}").statusCode(204);
        ask(ours + "/payments", yuan + ", \"reference\": \"IN\", \"on\": \"" + TODAY + "\"}")
                .statusCode(204);
        ledger("by=complaint&complaint=" + complaint)
                .body("items[0].sums", hasSize(2))
                .body("items[0].sums.netLoss.currency", equalTo(List.of("CNY", "USD")))
                .body("items[0].sums.netLoss.amount", equalTo(List.of("-700.00", "100.00")));
    }

    @Test
    void what_the_ledger_cannot_be_added_up_by_is_said() {
        for (var wrong :
                List.of("by=moon", "by=all", "from=x", "to=2026-13-01", "from=2026-02-02&to=2026-02-01", "case=7"))
            given().contentType(ContentType.JSON)
                    .get("/v1/ledger?" + wrong)
                    .then()
                    .statusCode(400);
    }
}
