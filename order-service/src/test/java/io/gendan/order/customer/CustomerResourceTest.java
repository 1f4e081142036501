package io.gendan.order.customer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.gendan.order.InTheHouse;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustomerResourceTest extends InTheHouse {
    private static String acme(String customerNo) {
        return """
                {"customerNo": "%s", "name": "Acme Imports", "category": "A", "language": "en", "timeZone": "America/New_York",
                 "contacts": [{"name": "Ann Buyer", "email": "ann@acme.example"}]}""".formatted(customerNo);
    }

    @Test
    @TestSecurity(
            user = "staff-1",
            roles = {"SALESPERSON", "STAFF"})
    void a_registered_customer_is_found_with_its_contacts() {
        var location = given().contentType(ContentType.JSON)
                .body(acme("C-1"))
                .post("/v1/customers")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"") // the firm and its first person
                .extract()
                .header("Location");
        given().get(location)
                .then()
                .statusCode(200)
                .body("customer.name", equalTo("Acme Imports"))
                .body("contacts[0].email", equalTo("ann@acme.example"));
    }

    @Test
    @TestSecurity(
            user = "staff-1",
            roles = {"SALESPERSON", "STAFF"})
    void the_same_key_gives_the_same_answer_and_registers_nobody_twice() {
        var key = UUID.randomUUID().toString();
        var first = given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(acme("C-2"))
                .post("/v1/customers")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(acme("C-2"))
                .post("/v1/customers")
                .then()
                .statusCode(201)
                .header("Location", first)
                .header("Idempotency-Replayed", "true");
        given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(acme("C-3"))
                .post("/v1/customers")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    @TestSecurity(
            user = "staff-1",
            roles = {"SALESPERSON", "STAFF"})
    void a_wrong_field_is_named() {
        given().contentType(ContentType.JSON)
                .body(acme("C-4").replace("ann@acme.example", "nobody"))
                .post("/v1/customers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("/contacts/0/email"));
        given().contentType(ContentType.JSON)
                .body(acme("C-4").replace("America/New_York", "Mars"))
                .post("/v1/customers")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/timeZone"));
        var person = "{\"name\": \"Ann Buyer\"}";
        given().contentType(ContentType.JSON)
                .body(acme("C-4").replace("[{", "[" + (person + ",").repeat(50) + "{"))
                .post("/v1/customers")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/contacts"));
        given().contentType(ContentType.JSON)
                .body("{\"customerNo\": ")
                .post("/v1/customers")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
    }

    @Test
    void without_a_token_nobody_gets_in() {
        given().get("/v1/customers").then().statusCode(401).body("code", equalTo("NOT_SIGNED_IN"));
    }

    @Test
    @TestSecurity(
            user = "staff-2",
            roles = {"PURCHASING", "STAFF"})
    void the_wrong_role_is_refused() {
        given().contentType(ContentType.JSON)
                .body(acme("C-5"))
                .post("/v1/customers")
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_NOT_ALLOWED"));
    }

    @Test
    @TestSecurity(
            user = "staff-1",
            roles = {"SALESPERSON", "STAFF"})
    void the_list_goes_on_where_the_page_before_ended() {
        for (var no : List.of("C-6", "C-7", "C-8"))
            given().contentType(ContentType.JSON)
                    .body(acme(no))
                    .post("/v1/customers")
                    .then()
                    .statusCode(201);
        var seen = new ArrayList<String>();
        String next = null;
        do {
            var page = given().queryParam("limit", 2)
                    .queryParams(next == null ? Map.of() : Map.of("after", next))
                    .get("/v1/customers")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.customerNo"));
            next = page.getString("next");
        } while (next != null);
        assertThat(seen).contains("C-6", "C-7", "C-8").doesNotHaveDuplicates();
        given().queryParam("after", "x")
                .get("/v1/customers")
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_UNREADABLE"));
        given().queryParam("limit", 0)
                .get("/v1/customers")
                .then()
                .statusCode(400)
                .body("code", equalTo("LIMIT_OUT_OF_RANGE"));
    }
}
