package io.gendan.order.product;

import static io.gendan.order.Story.post;
import static io.gendan.order.Story.product;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.gendan.order.InTheHouse;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PriceResourceTest extends InTheHouse {
    @Test
    @TestSecurity(
            user = "staff-4",
            roles = {"SUPERVISOR", "STAFF"})
    void prices_have_a_history_and_the_sheet_shows_those_that_hold_today() {
        var product = priced();
        given().get("/v1/products/" + product + "/prices")
                .then()
                .statusCode(200)
                .body("items.price.amount", contains("9.00", "3.90", "3.85", "5.20"))
                .body("items.kind", contains("COST", "COST", "COST", "DEAL"))
                .body("items[0].by", equalTo("staff-4"));
        var no = given().get("/v1/products/" + product).jsonPath().getString("productNo");
        given().get("/v1/sheets/product-tracking?productNo=" + no)
                .then()
                .body("items[0].costPrice.amount", equalTo("3.90"))
                .body("items[0].dealPrice.amount", equalTo("5.20"));
        given().get("/v1/sheets/product-tracking.csv?productNo=" + no)
                .then()
                .body(containsString(",USD 3.90,USD 5.20,"));
        post("/v1/products/" + UUID.randomUUID() + "/prices", price("COST", "1", "2026-01-01"))
                .statusCode(404)
                .body("code", equalTo("PRODUCT_NOT_KNOWN"));
    }

    @Test
    @TestSecurity(
            user = "staff-4",
            roles = {"SALESPERSON", "SALES", "STAFF"})
    void the_departments_know_the_cost() {
        given().get("/v1/products/" + priced() + "/prices")
                .then()
                .body("items.kind", contains("COST", "COST", "COST", "DEAL"));
    }

    @Test
    @TestSecurity(
            user = "staff-2",
            roles = {"SALESPERSON", "STAFF"})
    void a_salesperson_sees_what_we_sell_for_and_not_what_it_costs_us() {
        var product = product();
        post("/v1/products/" + product + "/prices", price("COST", "3.85", "2026-01-01"))
                .statusCode(403);
        given().get("/v1/products/" + product + "/prices")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        given().get("/v1/sheets/product-tracking").then().body(not(containsString("costPrice")));
    }

    private static String priced() {
        var product = product();
        var prices = "/v1/products/" + product + "/prices";
        post(prices, price("DEAL", "5.20", "2026-01-01")).statusCode(204).header("ETag", "\"2\"");
        post(prices, price("COST", "3.85", "2026-02-01")).statusCode(204);
        post(prices, price("COST", "3.90", "2026-02-01")).statusCode(204);
        post(
                        prices,
                        price(
                                "COST",
                                "9.00",
                                java.time.LocalDate.now().plusDays(60).toString()))
                .statusCode(204);
        return product;
    }

    private static String price(String kind, String amount, String from) {
        return """
                {"kind": "%s", "amount": "%s", "currency": "USD", "validFrom": "%s"}""".formatted(kind, amount, from);
    }
}
