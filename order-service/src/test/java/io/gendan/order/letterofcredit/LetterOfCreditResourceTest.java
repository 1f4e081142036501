package io.gendan.order.letterofcredit;

import static io.gendan.order.Story.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.order.InTheHouse;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class LetterOfCreditResourceTest extends InTheHouse {
    private static final String TERMS = """
            {"creditNo": "LC-77", "issuingBank": "First Atlantic Bank", "amount": "1253.13", "about": ["AMOUNT", "AMOUNT"],
             "latestShipmentOn": "2026-09-30", "expiresOn": "2026-10-15", "presentedIn": "Asia/Shanghai",
             "partialShipments": false, "transshipment": true}""";

    @Test
    void a_credit_is_recorded_amended_and_found_fault_with_and_all_of_it_stays_readable() {
        var credit = credit();
        var later = TERMS.replace("2026-10-15", "2026-11-15");
        var amendment = "{\"terms\": " + later + ", \"advisedOn\": \"2026-01-05\"}";
        post(credit + "/amendments", amendment).statusCode(428);
        post(credit + "/amendments", "\"2\"", amendment).statusCode(412);
        post(credit + "/amendments", "\"1\"", amendment).statusCode(204).header("ETag", "\"2\"");
        post(
                        credit + "/discrepancies",
                        "{\"discrepancies\": [{\"document\": \"INVOICE\", \"finding\": \"Not signed\"}], \"notedOn\": \"2026-01-05\"}")
                .statusCode(204);
        given().get(credit)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("terms.expiresOn", equalTo("2026-11-15"))
                .body("terms.presentationDays", equalTo(21))
                .body("terms.about", contains("AMOUNT"))
                .body("amendments", hasSize(1))
                .body("amendments[0].from.expiresOn", equalTo("2026-10-15"))
                .body("discrepancies[0].discrepancies[0].finding", equalTo("Not signed"));
        post(credit, "{\"terms\": " + TERMS + "}").statusCode(409).body("code", equalTo("CREDIT_ALREADY_RECORDED"));
    }

    @Test
    void it_says_until_when_the_documents_must_be_with_the_bank() {
        var credit = credit();
        given().get(credit + "/presentation-deadline?shippedOn=2026-09-20")
                .then()
                .statusCode(200)
                .body("presentBy", equalTo("2026-10-11"))
                .body("because", equalTo("PRESENTATION_DAYS"))
                .body("tooLateAt", equalTo("2026-10-11T16:00:00Z"))
                .body("shippedTooLate", equalTo(false));
        given().get(credit + "/presentation-deadline?shippedOn=2026-10-01")
                .then()
                .body("presentBy", equalTo("2026-10-15"))
                .body("because", equalTo("EXPIRY"))
                .body("shippedTooLate", equalTo(true));
        given().get(credit + "/presentation-deadline").then().statusCode(400);
        given().get(credit + "/presentation-deadline?shippedOn=soon").then().statusCode(400);
        given().get(credit + "/presentation-deadline?shippedOn=%2B999999999-12-31")
                .then()
                .statusCode(400);
    }

    @Test
    void it_says_before_shipment_what_the_bank_would_find() {
        var credit = credit();
        post(credit + "/drawing-checks", drawing("100", "1253.13"))
                .statusCode(200)
                .body("conforms", equalTo(true));
        post(credit + "/drawing-checks", drawing("101", "1400.00"))
                .statusCode(200)
                .body("conforms", equalTo(false))
                .body("findings.code", contains("AMOUNT_ABOVE_CREDIT", "QUANTITY_ABOVE_TOLERANCE"));
        post(credit + "/drawing-checks", drawing("100", "1253.13").replace("\"lineNo\": 1", "\"lineNo\": 3"))
                .statusCode(422)
                .body("code", equalTo("LINE_NOT_OF_THIS_ORDER"))
                .body("errors.pointer", hasItem("/lines/0/lineNo"));
    }

    @Test
    void an_order_that_has_none_or_is_none_is_told_so() {
        var order = "/v1/orders/" + Story.order() + "/letter-of-credit";
        given().get(order).then().statusCode(404);
        post(order + "/drawing-checks", drawing("1", "1")).statusCode(404).body("code", equalTo("CREDIT_NOT_RECORDED"));
        post("/v1/orders/" + UUID.randomUUID() + "/letter-of-credit", "{\"terms\": " + TERMS + "}")
                .statusCode(404)
                .body("code", equalTo("ORDER_NOT_KNOWN"));
        post(order, "{\"terms\": " + TERMS.replace("1253.13", "1253.131") + "}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/terms/amount"));
        post(order, "{\"terms\": " + TERMS.replace("Asia/Shanghai", "Asia/Qingdao") + "}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/terms/presentedIn"));
    }

    private static String credit() {
        var credit = "/v1/orders/" + Story.order() + "/letter-of-credit";
        post(credit, "{\"terms\": " + TERMS + "}").statusCode(201).header("Location", equalTo(credit));
        return credit;
    }

    private static String drawing(String quantity, String amount) {
        return """
                {"amount": "%s", "lines": [{"lineNo": 1, "quantity": "%s"}]}""".formatted(amount, quantity);
    }
}
