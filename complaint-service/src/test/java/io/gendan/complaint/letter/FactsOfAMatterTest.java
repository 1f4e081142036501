package io.gendan.complaint.letter;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.gendan.complaint.Affected;
import io.gendan.complaint.RecordHouse;
import io.gendan.contracts.order.OrderMessage.CustomerRegistered;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a matter knows nobody writes down again, and a letter offers what was offered. */
@QuarkusTest
class FactsOfAMatterTest extends RecordHouse {
    @Inject
    Transactions transactions;

    private static final String OFFER = """
            {"validUntil": "2099-04-30", "terms": {"remedies": [
              {"kind": "REPLACEMENT", "quantity": "36", "note": "36 sets by sea", "worth": {"amount": "540.00", "currency": "USD"}},
              {"kind": "REFUND", "note": "the freight", "worth": {"amount": "100.00", "currency": "USD"}}]}}""";

    private static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private static ValidatableResponse facts(String at, String kind) {
        return ANNE.get("/v1/letters/facts?kind=" + kind + "&matter=" + id(at));
    }

    private static ValidatableResponse write(String path, String kind, String at, String rest) {
        return ANNE.post("/v1/letters" + path, """
                {"matter": {"kind": "%s", "id": "%s"}, %s}""".formatted(kind, id(at), rest));
    }

    /** The receiving server takes letters meanwhile, and what they are about changes. */
    private static void soon(String at, String what, String body) {
        await().atMost(20, SECONDS)
                .untilAsserted(() -> ANNE.postNow(at, what, body).statusCode(204));
    }

    private String offered() {
        var at = complaint();
        identified(at);
        ANNE.post(at + "/liability", """
                {"shares": {"SUPPLIER": 80, "OURS": 20}, "severity": "MAJOR", "wishes": ["REPLACEMENT"]}""").statusCode(204);
        SUN.post(at + "/evidence/waive", "{\"reason\": \"the broken sets were thrown away\"}")
                .statusCode(204);
        ANNE.post(at + "/offers", OFFER).statusCode(204);
        ANNE.get(at).body("offers[0].status", equalTo("MADE"));
        return at;
    }

    @Test
    void a_complaint_fills_in_what_it_knows_and_says_what_it_does_not() {
        var at = complaint();
        identified(at);
        facts(at, "APOLOGY_WITH_CAUSE")
                .statusCode(200)
                .body("kind", equalTo("APOLOGY_WITH_CAUSE"))
                .body("facts.orderNo", startsWith("SO-"))
                .body("facts.product", equalTo("Tea set, 12 pieces, blue 青花茶具"))
                .body("facts.finding", equalTo("The kiln cooled too fast 窑炉降温过快"))
                .body("missing", contains("countermeasure"));
        facts(at, "ACKNOWLEDGEMENT")
                .body("facts.cause", equalTo("QUALITY"))
                .body("facts.pleaseSend", containsInAnyOrder("SAMPLE_RETURNED", "PHOTOS"))
                .body("missing", empty());
        write("/previews", "COMPLAINT", at, "\"kind\": \"APOLOGY_WITH_CAUSE\", \"facts\": {}")
                .statusCode(422)
                .body("code", equalTo("FACTS_MISSING"))
                .body("errors.pointer", contains("/facts/countermeasure"));
        write("/previews", "COMPLAINT", at, """
                        "kind": "APOLOGY_WITH_CAUSE", "facts": {"countermeasure": "It cools by night.", "product": "your tea sets"}""")
                .statusCode(200)
                .body(
                        "body",
                        allOf(
                                containsString("The kiln cooled too fast"),
                                containsString("your tea sets of your order SO-"),
                                containsString("It cools by night.")));
        ANNE.get("/v1/letters/facts?kind=OFFER").statusCode(400);
        facts(at, "INCIDENT_NOTICE").statusCode(422).body("code", equalTo("NOT_WRITTEN_BY_PEOPLE"));
        facts("/" + UUID.randomUUID(), "OFFER").statusCode(404).body("code", equalTo("MATTER_NOT_FOUND"));
    }

    @Test
    void an_apology_says_what_the_handling_notice_says_and_thanks_what_was_agreed_on() {
        var at = offered();
        ANNE.post(at + "/notice/issue", "{}").statusCode(204);
        MAX.postNow(at + "/notice", "write", """
                {"section": "DISPOSITION_AND_COUNTERMEASURE", "text": "The kiln cools by night now."}""").statusCode(204);
        facts(at, "APOLOGY_WITH_CAUSE")
                .body("facts.countermeasure", equalTo("The kiln cools by night now."))
                .body("missing", empty());
        facts(at, "CLOSING_THANKS").body("missing", contains("result"));
        soon(at, "offers/1/accept", "{\"channel\": \"EMAIL\"}");
        facts(at, "CLOSING_THANKS").body("facts.result", equalTo("36 sets by sea; the freight"));
    }

    @Test
    void a_notice_of_claim_says_which_order_and_what_was_found_and_warns_where_nobody_knows_that() {
        var at = offered();
        var recourse = ANNE.post(at + "/claims", "{}").statusCode(201).extract().<String>path("recourse[0].id");
        facts("/" + recourse, "RECOURSE_NOTICE")
                .body("facts.orderNo", startsWith("SO-"))
                .body("facts.ground", equalTo("quality: Tea set, 12 pieces, blue 青花茶具"))
                .body("facts.finding", equalTo("The kiln cooled too fast 窑炉降温过快"));
        var rest = """
                "kind": "RECOURSE_NOTICE", "firm": {"name": "Kiln Works", "email": "kiln@works.example"},
                "facts": {"deadline": "2099-01-01", "deadlineSource": "contract", "demand": "Please pay."%s}""";
        write("/previews", "CLAIM", "/" + recourse, rest.formatted(""))
                .statusCode(200)
                .body("body", allOf(containsString("Our order: SO-"), containsString("The kiln cooled too fast")))
                .body("warnings.code", empty());
        var unfounded = complaint("again");
        write("/previews", "COMPLAINT", unfounded, rest.formatted(", \"ground\": \"cracks\", \"counterpart\": \"K\""))
                .statusCode(200)
                .body("warnings.code", contains("BASIS_MISSING"));
    }

    @Test
    void a_letter_offers_what_was_offered_and_no_more() {
        var at = complaint();
        facts(at, "OFFER").statusCode(409).body("code", equalTo("NO_OPEN_OFFER"));
        write("", "COMPLAINT", at, "\"kind\": \"OFFER\", \"facts\": {}")
                .statusCode(409)
                .body("code", equalTo("NO_OPEN_OFFER"));

        at = offered();
        facts(at, "OFFER")
                .statusCode(200)
                .body("offerNo", equalTo(1))
                .body("facts.terms", contains("36 sets by sea", "the freight"))
                .body("facts.amount.amount", equalTo("100.00"))
                .body("facts.validUntil", equalTo("2099-04-30"))
                .body("missing", empty());
        refused(at, "\"facts\": {\"amount\": {\"amount\": \"900.00\", \"currency\": \"USD\"}}", "NOT_THE_OFFER_MADE");
        refused(at, "\"facts\": {\"terms\": [\"all of it again\"]}", "NOT_THE_OFFER_MADE");
        refused(at, "\"facts\": {\"validUntil\": \"2100-01-01\"}", "NOT_THE_OFFER_MADE");
        refused(at, "\"facts\": {}, \"subject\": \"Ours\", \"body\": \"We pay USD 4,000.00.\"", "MORE_THAN_OFFERED");
        refused(at, "\"facts\": {}, \"subject\": \"Ours\", \"body\": \"We pay 100 EUR.\"", "MORE_THAN_OFFERED");
        refused(at, "\"facts\": {\"remedies\": [{\"kind\": \"REFUND\"}]}", "NOT_THE_OFFER_MADE");
        refused(at, "\"facts\": {}, \"subject\": \"Ours\", \"body\": \"We will see.\"", "OFFER_NOT_NAMED");
        write(
                        "/previews",
                        "COMPLAINT",
                        at,
                        "\"kind\": \"OFFER\", \"facts\": {\"terms\": [\"36 sets by sea\", \"the freight\"]}")
                .statusCode(200)
                .body(
                        "body",
                        allOf(
                                containsString("Sound goods sent again: 36 SET – 36 sets by sea"),
                                containsString("Refund: USD 100.00 – the freight")));
    }

    private static void refused(String at, String rest, String code) {
        write("/previews", "COMPLAINT", at, "\"kind\": \"OFFER\", " + rest)
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    void what_was_taken_back_before_its_letter_went_out_is_offered_by_nobody() {
        var at = offered();
        var letter = write("", "COMPLAINT", at, "\"kind\": \"OFFER\", \"facts\": {}")
                .statusCode(201)
                .extract()
                .<String>path("id");
        var here = "/v1/letters/" + letter;
        ANNE.postNow(here, "edit", "{\"subject\": \"Ours\", \"body\": \"We pay USD 641.00 and 100 USD.\"}")
                .statusCode(422)
                .body("code", equalTo("MORE_THAN_OFFERED"));
        ANNE.postNow(here, "edit", "{\"subject\": \"Ours\", \"body\": \"We send 36 sets again and pay USD 100.\"}")
                .statusCode(200);
        soon(at, "offers/1/withdraw", "{\"reason\": \"the price was wrong\"}");
        ANNE.postNow(here, "send", "{}").statusCode(409).body("code", equalTo("NO_OPEN_OFFER"));
    }

    @Test
    void what_is_offered_is_put_in_writing_once_and_a_draft_is_of_its_own_offer() {
        var at = offered();
        var first = draft(at);
        var second = draft(at);
        var third = draft(at);
        ANNE.get("/v1/letters/" + first).body("offerNo", equalTo(1));
        ANNE.postNow("/v1/letters/" + first, "send", "{}").statusCode(204);
        ANNE.postNow("/v1/letters/" + second, "send", "{}").statusCode(409).body("code", equalTo("OFFER_LETTER_SENT"));
        soon(at, "offers/1/withdraw", "{\"reason\": \"the price was wrong\"}");
        ANNE.post(at + "/offers", OFFER).statusCode(204);
        ANNE.postNow("/v1/letters/" + third, "send", "{}")
                .statusCode(409)
                .body("code", equalTo("LETTER_OF_ANOTHER_OFFER"));
        ANNE.postNow("/v1/letters/" + draft(at), "send", "{}").statusCode(204);
    }

    @Test
    void a_draft_from_before_letters_said_their_offer_is_about_the_one_that_is_open_when_it_is_sent() {
        var at = offered();
        var first = draftOfOld(at);
        var second = draftOfOld(at);
        var third = draft(at);
        ANNE.postNow("/v1/letters/" + first, "send", "{}").statusCode(204);
        for (var again : List.of(second, third))
            ANNE.postNow("/v1/letters/" + again, "send", "{}")
                    .statusCode(409)
                    .body("code", equalTo("OFFER_LETTER_SENT"));
        soon(at, "offers/1/withdraw", "{\"reason\": \"the price was wrong\"}");
        ANNE.post(at + "/offers", OFFER).statusCode(204);
        ANNE.postNow("/v1/letters/" + draftOfOld(at), "send", "{}").statusCode(204);
    }

    private String draftOfOld(String at) {
        var id = draft(at);
        transactions.run(
                Cause.of("test"), tx -> tx.update("UPDATE letter_draft SET offer_no = NULL WHERE id = ?::uuid", id));
        return id;
    }

    private static String draft(String at) {
        return write("", "COMPLAINT", at, "\"kind\": \"OFFER\", \"facts\": {}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void sending_again_what_was_sent_is_no_error_after_the_offer_is_closed_too() {
        var at = offered();
        var letter = write("", "COMPLAINT", at, "\"kind\": \"OFFER\", \"facts\": {}")
                .statusCode(201)
                .extract()
                .<String>path("id");
        ANNE.postNow("/v1/letters/" + letter, "send", "{}").statusCode(204);
        soon(at, "offers/1/withdraw", "{\"reason\": \"the price was wrong\"}");
        soon("/v1/letters/" + letter, "send", "{}");
    }

    @Test
    @TestSecurity(
            user = "staff-001",
            roles = {"MERCHANDISER", "STAFF"})
    void a_case_fills_in_its_goods_and_what_struck_them_in_the_time_of_its_customer() {
        var buyer = Affected.in("en");
        hear(
                buyer.customer(),
                new CustomerRegistered(
                        buyer.customer(),
                        "C-1",
                        "Acme",
                        "RETAIL",
                        "en",
                        "Asia/Shanghai",
                        Duration.ofDays(1),
                        "R",
                        List.of("EMAIL")));
        var tea = UUID.randomUUID();
        hear(tea, buyer.shipment(tea, "FOB", 1));
        awaitStatus(buyer, "TOLD");
        var at = "/" + cases(buyer).getString("items[0].id");
        facts(at, "INSURANCE_QUESTION")
                .statusCode(200)
                .body("facts.shipmentNo", equalTo("S-" + tea.toString().substring(0, 8)))
                .body("facts.orderNo", equalTo("O-" + tea.toString().substring(0, 8)))
                .body("facts.incoterm", equalTo("FOB"))
                .body("facts.namedPlace", equalTo("Qingdao"))
                .body("missing", empty());
        facts(at, "RECOURSE_NOTICE")
                .body("facts.ground", startsWith("collision of the vessel D, voyage 2601E, at Busan (KRPUS) on "))
                .body("facts.billOfLadingNo", nullValue())
                .body("missing", contains("counterpart", "deadline", "deadlineSource", "demand"));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> write("/previews", "CASE", at, "\"kind\": \"INSURANCE_QUESTION\", \"facts\": {}")
                        .statusCode(200)
                        .body("salutation", equalTo("Dear Ann Buyer,"))
                        .body("body", containsString("(China Standard Time, UTC+08:00)")));
    }
}
