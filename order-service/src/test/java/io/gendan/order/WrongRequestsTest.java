package io.gendan.order;

import static io.gendan.order.Story.customer;
import static io.gendan.order.Story.order;
import static io.gendan.order.Story.post;
import static io.gendan.order.Story.product;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every resource says to a request that it cannot take, shown on one of them. */
@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class WrongRequestsTest extends InTheHouse {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "urgent"       | 7                 | /remarks            | not a text
            "urgent"       | "\\ud800"          | /remarks            | U+D800
            "2026-09-30"   | 20000             | /deliverBy          | not a date
            "2026-09-30"   | [2026, 9, 30]     | /deliverBy          | not a date
            "2026-09-30"   | "2026-09-30T00:00:00Z" | /deliverBy     | not a date
            "2026-09-30"   | "+999999999-12-31" | /deliverBy         | from 1970 to 2999
            "2026-09-30"   | "1969-12-31"      | /deliverBy          | from 1970 to 2999
            "100"          | "1e3"             | /lines/0/quantity   | a decimal number like 12.50
            "100"          | 1e3               | /lines/0/quantity   | a decimal number like 12.50
            "100"          | 100.5             | /lines/0/quantity   |
            "urgent"       | "a\\u0007b"       | /remarks            | the character U+0007
            "urgent"       | ["urgent"]        | /remarks            | not a text
            "2026-09-30"   | ""                | /deliverBy          | a date like 2026-01-05
            "2026-09-30"   | "next week"       | /deliverBy          | “next week” and not a date
            "100"          | ""                | /lines/0/quantity   | a decimal number like 12.50
            "100"          | {}                | /lines/0/quantity   | a decimal number like 12.50
            "namedPlace"   | "namedplace"      | /namedplace         | known here: [
            """)
    void a_wrong_field_is_named_in_words_of_json(String from, String to, String pointer, String says) {
        var body = order(customer(), product());
        if (says == null) {
            post("/v1/orders", body.replace(from, to)).statusCode(201);
            return;
        }
        post("/v1/orders", body.replace(from, to))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors.pointer", hasItem(pointer))
                .body("detail", containsString(says))
                .body("detail", not(containsString("java")))
                .body("detail", not(containsString("gendan")));
    }

    @Test
    void a_body_is_one_json_value_of_the_right_kind() {
        var good = order(customer(), product());
        post("/v1/orders", "").statusCode(400).body("detail", containsString("body"));
        post("/v1/orders", "[]").statusCode(400).body("detail", containsString("the body is not an object"));
        post("/v1/orders", good + "{}").statusCode(400).body("detail", containsString("goes on behind its end"));
        post("/v1/orders", good.replace("\"remarks\"", "\"currency\": \"EUR\", \"remarks\""))
                .statusCode(400)
                .body("detail", containsString("Duplicate field 'currency'"));
        post("/v1/orders", good.substring(5)).statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        given().contentType(ContentType.TEXT)
                .body(good)
                .post("/v1/orders")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void a_wide_blank_is_as_blank_as_any_other() {
        var file = "/v1/customers/" + customer();
        var contact = given().get(file).jsonPath().getString("contacts[0].id");
        for (var blank : new String[] {" ", "\u3000", "\u00a0"}) {
            post("/v1/orders", order(customer(), product()).replace("Qingdao", blank))
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/namedPlace"));
            post(file + "/contacts/" + contact + "/change", "*", "{\"name\": \"" + blank + "\"}")
                    .statusCode(400);
        }
    }

    @Test
    void a_body_of_one_field_is_read_as_strictly() {
        var cancel = "/v1/orders/" + Story.order() + "/cancel";
        post(cancel, "\"1\"", "{\"reason\": \"a\", \"reason\": \"b\"}")
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        given().contentType(ContentType.TEXT)
                .header("If-Match", "\"1\"")
                .body("they gave it up")
                .post(cancel)
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"))
                .body("detail", containsString("text/plain"));
    }

    @ParameterizedTest
    @CsvSource({
        "PT1S, Asia/Shanghai, 201",
        "1, Asia/Shanghai, 400",
        "P99999D, Asia/Shanghai, 400",
        "PT1S, -5, 400",
        "PT1S, UTC+8, 400"
    })
    void a_duration_and_a_time_zone_are_written_in_one_way(String threshold, String zone, int status) {
        post("/v1/customers", """
                {"customerNo": "%s", "name": "Acme", "category": "A", "language": "en", "timeZone": "%s", "delayThreshold": "%s",
                 "contacts": [{"name": "Ann"}]}""".formatted(Story.anyNo(), zone, threshold)).statusCode(status);
    }

    @Test
    void a_word_of_a_list_is_one_of_its_words() {
        for (var wrong : new String[] {"", "xx", "EN"})
            post("/v1/customers", """
                    {"customerNo": "C-1", "name": "Acme", "category": "A", "language": "%s", "timeZone": "Asia/Shanghai"}""".formatted(wrong))
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/language"))
                    .body("detail", containsString("not one of zh, en"));
    }

    @Test
    void a_body_that_is_too_large_is_not_read() {
        post("/v1/orders", "\"" + "x".repeat(1 << 20) + "\"")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("BODY_TOO_LARGE"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/orders/not-an-id, INVALID_REQUEST, UUID",
        "/v1/orders?limit=x, LIMIT_OUT_OF_RANGE, from 1 to 200",
        "/v1/orders?limit=0, LIMIT_OUT_OF_RANGE, from 1 to 200",
        "/v1/orders?limit=201, LIMIT_OUT_OF_RANGE, from 1 to 200",
        "/v1/orders?limit=, PARAMETER_EMPTY, limit",
        "/v1/orders?limit=1&limit=2, PARAMETER_TWICE, limit",
        "/v1/orders?customr=1, UNKNOWN_PARAMETER, customer",
        "/v1/orders?customer=x, INVALID_REQUEST, UUID",
        "/v1/orders?status=LOST, INVALID_REQUEST, CONFIRMED",
    })
    void a_wrong_address_is_refused_and_not_read_as_another(String address, String code, String says) {
        given().get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("detail", containsString(says));
    }

    @Test
    void a_method_that_is_not_taken_is_not_an_address_that_is_not_there() {
        given().delete("/v1/orders").then().statusCode(405).body("code", equalTo("METHOD_NOT_ALLOWED"));
    }

    @Test
    @TestSecurity(
            user = "partner-1",
            roles = {"PARTNER"})
    void a_role_that_may_not_is_told_who_may() {
        post("/v1/products", "{}").statusCode(403).body("detail", containsString("SALESPERSON"));
    }
}
