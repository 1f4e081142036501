package io.gendan.complaint.letter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-3",
        roles = {"MERCHANDISER", "STAFF"})
class LetterRequestsTest extends LettersOfACase {
    private static final ACase NOWHERE = new ACase(UUID.randomUUID().toString(), "K-0", UUID.randomUUID());

    private static void refused(ACase about, String rest, int status, String code, String pointer) {
        write("", about, rest).statusCode(status).body("code", equalTo(code)).body("errors.pointer", contains(pointer));
    }

    @Test
    void what_a_letter_is_about_has_to_be_there() {
        refused(NOWHERE, ACKNOWLEDGEMENT, 404, "MATTER_NOT_FOUND", "/matter/id");
        given().get("/v1/letters/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/v1/letters/" + UUID.randomUUID() + ".pdf").then().statusCode(404);
        given().get("/v1/letters").then().statusCode(400);
        send(UUID.randomUUID().toString(), 1).statusCode(404).body("code", equalTo("LETTER_NOT_FOUND"));
    }

    @Test
    void facts_are_those_of_the_kind_and_all_there() {
        refused(NOWHERE, ACKNOWLEDGEMENT.replace("green tea", " "), 400, "INVALID_REQUEST", "/facts/product");
        refused(NOWHERE, ACKNOWLEDGEMENT.replace("\"PHOTOS\"", "null"), 400, "INVALID_REQUEST", "/facts/pleaseSend/0");
        refused(NOWHERE, ACKNOWLEDGEMENT.replace("\"product\"", "\"goods\""), 400, "INVALID_REQUEST", "/facts/goods");
        refused(
                NOWHERE,
                ACKNOWLEDGEMENT.replace("2026-03-03T10:00:00Z", "soon"),
                400,
                "INVALID_REQUEST",
                "/facts/replyBy");
        refused(
                NOWHERE,
                ACKNOWLEDGEMENT.replace("ACKNOWLEDGEMENT", "INCIDENT_NOTICE"),
                400,
                "INVALID_REQUEST",
                "/kind");
        for (var wrong : new String[] {
            "\"kind\": \"ACKNOWLEDGEMENT\"",
            "\"facts\": {}",
            ACKNOWLEDGEMENT.replace("ACKNOWLEDGEMENT", "LOVE_LETTER"),
            "\"kind\": \"OFFER\", \"facts\": null",
            "\"kind\": \"OFFER\", \"facts\": [1]"
        }) write("", NOWHERE, wrong).statusCode(400).body("code", equalTo("INVALID_REQUEST"));
    }

    @Test
    void the_same_request_twice_is_one_letter() {
        var about = aCase();
        var key = UUID.randomUUID().toString();
        var first = keyed(about, key, ACKNOWLEDGEMENT).statusCode(201).extract().<String>path("id");
        keyed(about, key, ACKNOWLEDGEMENT).statusCode(201).body("id", equalTo(first));
        keyed(about, key, ACKNOWLEDGEMENT.replace("green", "black")).statusCode(422);
    }

    private static ValidatableResponse keyed(ACase about, String key, String rest) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"matter\": {\"kind\": \"CASE\", \"id\": \"" + about.id() + "\"}, " + rest + "}")
                .post("/v1/letters")
                .then();
    }

    @Test
    void sums_are_sums_of_money() {
        var about = aCase();
        var firm = ", \"firm\": {\"name\": \"Ocean Line\", \"email\": \"claims@ocean.example\"}";
        refused(about, RECOURSE.replace("1250.50", "0.00") + firm, 422, "SUM_NOT_POSITIVE", "/facts/amount");
        refused(
                about,
                RECOURSE.replace(", \"currency\": \"USD\"", "") + firm,
                422,
                "SUM_NOT_POSITIVE",
                "/facts/amount");
        refused(about, RECOURSE.replace("1250.50", "1250.505") + firm, 422, "AMOUNT_TOO_FINE", "/facts/amount/amount");
    }

    @Test
    void a_firm_is_written_to_at_an_address_and_a_recourse_notice_goes_to_nobody_else() {
        var about = aCase();
        refused(about, RECOURSE, 422, "FIRM_MISSING", "/firm");
        refused(
                about,
                RECOURSE + ", \"firm\": {\"name\": \"Ocean Line\", \"email\": \"a@b@c\"}",
                422,
                "ADDRESS_UNREADABLE",
                "/firm/email");
    }

    @Test
    void edited_words_come_whole_and_a_mail_that_is_answered_has_a_message_id() {
        var about = aCase();
        refused(about, ACKNOWLEDGEMENT + ", \"subject\": \"Tea\"", 422, "WORDS_MISSING", "/body");
        refused(about, ACKNOWLEDGEMENT + ", \"body\": \"Tea\"", 422, "WORDS_MISSING", "/subject");
        refused(about, ACKNOWLEDGEMENT + ", \"inReplyTo\": \"hello\"", 400, "INVALID_REQUEST", "/inReplyTo");
        refused(about, ACKNOWLEDGEMENT + ", \"language\": \"fr\"", 400, "INVALID_REQUEST", "/language");
        refused(
                about,
                ACKNOWLEDGEMENT + ", \"inReplyTo\": \"<a@b>\\r\\nBcc: <c@d>\"",
                400,
                "INVALID_REQUEST",
                "/inReplyTo");
    }

    @Test
    @TestSecurity(
            user = "staff-4",
            roles = {"STAFF"})
    void who_only_reads_neither_writes_nor_erases() {
        write("", NOWHERE, ACKNOWLEDGEMENT).statusCode(403);
        erase(UUID.randomUUID().toString()).statusCode(403);
    }
}
