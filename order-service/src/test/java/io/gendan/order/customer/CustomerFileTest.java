package io.gendan.order.customer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.order.InTheHouse;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class CustomerFileTest extends InTheHouse {
    @Inject
    Transactions transactions;

    private String customer;
    private String file;

    @BeforeEach
    void a_customer_of_the_usual_grade() {
        customer = Story.customer();
        file = "/v1/customers/" + customer;
    }

    @Test
    void what_is_changed_of_a_file_is_seen_at_once_and_its_history_says_from_what_to_what() {
        given().get(file)
                .then()
                .header("ETag", "\"2\"")
                .body("customer.grade", equalTo("C"))
                .body("customer.waysToReach", contains("EMAIL"));
        Story.post(file + "/change", "{\"grade\": \"A\"}").statusCode(428);
        Story.post(file + "/change", "\"1\"", "{\"grade\": \"A\"}").statusCode(412);
        Story.post(file + "/change", "\"2\"", """
                {"grade": "A", "language": "zh", "waysToReach": ["TELEPHONE", "EMAIL"], "delayThreshold": "PT12H"}""").statusCode(204).header("ETag", "\"3\"");
        given().get(file)
                .then()
                .body("customer.name", equalTo("Acme Imports"))
                .body("customer.grade", equalTo("A"))
                .body("customer.language", equalTo("zh"))
                .body("customer.waysToReach", contains("TELEPHONE", "EMAIL"));
        given().get(file + "/changes")
                .then()
                .body("items.kind", contains("CONTACT_ADDED", "CHANGED"))
                .body("items[1].changes.field", contains("grade", "language", "delayThreshold", "waysToReach"))
                .body("items[1].changes[0].from", equalTo("C"))
                .body("items[1].changes[0].to", equalTo("A"))
                .body("items[1].changes[1].from", equalTo("en"))
                .body("items[1].changes[1].to", equalTo("zh"))
                .body("items[1].by", equalTo("staff-1"));
        Story.post(file + "/change", "\"3\"", "{\"grade\": \"A\"}")
                .statusCode(409)
                .body("code", equalTo("CUSTOMER_CHANGES_NOTHING"));
    }

    @Test
    void what_no_file_can_say_is_refused() {
        Story.post(file + "/change", "\"2\"", "{\"grade\": \"E\"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/grade"));
        Story.post(file + "/change", "\"2\"", "{\"waysToReach\": [\"FAX\", \"FAX\"]}")
                .statusCode(422)
                .body("code", equalTo("WAY_NAMED_TWICE"));
        Story.post(file + "/change", "\"2\"", "{\"waysToReach\": []}").statusCode(400);
        Story.post(file + "/change", "\"2\"", "{\"name\": \" \"}").statusCode(400);
        Story.post("/v1/customers/" + UUID.randomUUID() + "/change", "\"0\"", "{\"grade\": \"A\"}")
                .statusCode(404)
                .body("code", equalTo("CUSTOMER_NOT_KNOWN"));
        given().get("/v1/customers/" + UUID.randomUUID() + "/changes").then().statusCode(404);
    }

    @Test
    void an_order_that_is_placed_keeps_the_buyer_it_was_placed_with() {
        String order = Story.post("/v1/orders", Story.order(customer, Story.product()))
                .extract()
                .path("id");
        Story.post(file + "/change", "\"2\"", "{\"name\": \"Acme Ltd\", \"language\": \"zh\"}")
                .statusCode(204);
        String later = Story.post("/v1/orders", Story.order(customer, Story.product()))
                .extract()
                .path("id");
        assertThat(buyer(order)).contains("Acme Imports", "en");
        assertThat(buyer(later)).contains("Acme Ltd", "zh");
    }

    @Test
    void people_are_added_and_changed_with_what_we_turn_to_them_for() {
        String ben = Story.post(file + "/contacts", """
                {"name": "Ben Payer", "fax": "+1 2", "address": "Pier 9", "roles": ["FINANCE", "DOCUMENTS"]}""")
                .statusCode(201)
                .header("ETag", "\"3\"")
                .extract()
                .path("id");
        Story.post(file + "/contacts/" + ben + "/change", "{\"fax\": \"\"}").statusCode(428);
        Story.post(
                        file + "/contacts/" + ben + "/change",
                        "\"3\"",
                        "{\"fax\": \"\", \"phone\": \"+1 3\", \"roles\": [\"QUALITY\"]}")
                .statusCode(204);
        given().get(file)
                .then()
                .body("contacts", hasSize(2))
                .body("contacts[0].roles", contains("PURCHASING"))
                .body("contacts[1].name", equalTo("Ben Payer"))
                .body("contacts[1].roles", contains("QUALITY"))
                .body("contacts[1].fax", nullValue())
                .body("contacts[1].phone", equalTo("+1 3"))
                .body("contacts[1].address", equalTo("Pier 9"));
        Story.post(file + "/contacts/" + ben + "/change", "\"4\"", "{\"phone\": \"+1 3\"}")
                .statusCode(409)
                .body("code", equalTo("CONTACT_CHANGES_NOTHING"));
        Story.post("/v1/customers/" + Story.customer() + "/contacts/" + ben + "/change", "\"2\"", "{\"phone\": \"1\"}")
                .statusCode(404)
                .body("code", equalTo("CONTACT_NOT_KNOWN"));
    }

    @Test
    void customers_are_found_by_grade_and_by_category() {
        var category = Story.anyNo();
        Story.post(file + "/change", "\"2\"", "{\"grade\": \"D\", \"category\": \"" + category + "\"}")
                .statusCode(204);
        var found = "/v1/customers?limit=200&category=" + category;
        given().get(found).then().body("items.id", contains(customer));
        given().get(found + "&grade=D").then().body("items.id", contains(customer));
        given().get(found + "&grade=A").then().body("items", hasSize(0));
        given().get("/v1/customers?grade=E").then().statusCode(400).body("code", equalTo("INVALID_REQUEST"));
    }

    private List<String> buyer(String order) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.first(
                                "SELECT contract -> 'buyer' ->> 'name', contract -> 'buyer' ->> 'language' FROM sales_order WHERE id = ?",
                                row -> List.of(row.getString(1), row.getString(2)),
                                UUID.fromString(order))
                        .orElseThrow());
    }
}
