package io.gendan.order.salesorder;

import static io.gendan.order.Story.customer;
import static io.gendan.order.Story.order;
import static io.gendan.order.Story.post;
import static io.gendan.order.Story.product;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

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
class OrderResourceTest extends InTheHouse {
    @Test
    void a_placed_order_has_a_number_adds_up_and_is_found() {
        var customer = customer();
        var location = post("/v1/orders", order(customer, product()))
                .statusCode(201)
                .body("number", matchesPattern("O-20\\d\\d-\\d{6}"))
                .extract()
                .header("Location");
        given().get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("PLACED"))
                .body("total.amount", equalTo("1253.13"))
                .body("total.currency", equalTo("USD"))
                .body("currency", equalTo("USD"))
                .body("lines[0].quantity", equalTo("100"))
                .body("lines[1].amount.amount", equalTo("3.13"))
                .body("deliverBy", equalTo("2026-09-30"));
        given().get("/v1/orders?status=PLACED&customer=" + customer).then().body("items", hasSize(1));
        given().get("/v1/orders?status=CANCELLED&customer=" + customer).then().body("items", hasSize(0));
    }

    @Test
    void an_order_is_confirmed_and_cancelled_by_who_has_seen_it() {
        var path = "/v1/orders/" + Story.order();
        post(path + "/confirm", "").statusCode(204).header("ETag", "\"2\"");
        post(path + "/confirm", "").statusCode(204).header("ETag", "\"2\"");
        var because = "{\"reason\": \"gave it up\"}";
        post(path + "/cancel", because).statusCode(428).body("code", equalTo("IF_MATCH_REQUIRED"));
        post(path + "/cancel", "\"1\"", because).statusCode(412).body("code", equalTo("STALE_VERSION"));
        post(path + "/cancel", "\"2\"", because).statusCode(200).header("ETag", "\"3\"");
        given().get(path).then().body("status", equalTo("CANCELLED"));
        post(path + "/confirm", "").statusCode(409).body("code", equalTo("ORDER_CANCELLED"));
    }

    @Test
    void an_order_number_is_given_once() {
        var numbered = order(customer(), product()).replaceFirst("\\{", "{\"orderNo\": \"SC-1\",");
        post("/v1/orders", numbered).statusCode(201).body("number", equalTo("SC-1"));
        post("/v1/orders", numbered)
                .statusCode(409)
                .body("code", equalTo("ORDER_NO_TAKEN"))
                .body("errors.pointer", hasItem("/orderNo"));
    }

    @Test
    void who_and_what_it_names_must_exist() {
        var product = product();
        post("/v1/orders", order(UUID.randomUUID().toString(), product))
                .statusCode(422)
                .body("code", equalTo("CUSTOMER_NOT_KNOWN"))
                .body("errors.pointer", hasItem("/customerId"));
        var body = order(customer(), product);
        int second = body.lastIndexOf(product);
        post("/v1/orders", body.substring(0, second) + UUID.randomUUID() + body.substring(second + product.length()))
                .statusCode(422)
                .body("code", equalTo("PRODUCT_NOT_KNOWN"))
                .body("errors.pointer", hasItem("/lines/1/productId"));
    }

    @Test
    void bad_input_is_named() {
        var good = order(customer(), product());
        refused(good.replace("FOB", "DAT"), 422, "/incoterm", "DPU replaced it");
        refused(good.replace("USD", "ABC"), 422, "/currency", "ISO 4217");
        refused(good.replace("12.50", "12.505"), 422, "/lines/0/unitPrice", "2 digits");
        refused(good.replace("\"100\"", "\"-1\""), 400, "/lines/0/quantity", "greater than 0");
        refused(good.replace("\"100\"", "\"many\""), 400, "/lines/0/quantity", "decimal number");
        refused(good.replace("2026-09-30", "2026-02-30"), 400, "/deliverBy", "date like");
        refused(good.replace("2026-09-30", "2126-09-30"), 422, "/deliverBy", "ten years");
        refused(good.replace("\"remarks\"", "\"remark\""), 400, "/remark", "is not a field");
        refused(good.replace("Qingdao", " "), 400, "/namedPlace", "blank");
        post("/v1/orders", good.replaceAll("\\[.*\\]", "[]").replaceAll("(?s)\\[.*\\]", "[]"))
                .statusCode(400);
        post("/v1/orders", good.replace("urgent", "a\\u0000b")).statusCode(400);
        post("/v1/orders", "null").statusCode(400);
        post("/v1/orders", "").statusCode(400);
        post("/v1/orders", "[]").statusCode(400);
        given().get("/v1/orders/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/v1/orders/not-an-id").then().statusCode(400);
        post("/v1/orders/" + UUID.randomUUID() + "/confirm", "")
                .statusCode(404)
                .body("code", equalTo("ORDER_NOT_KNOWN"));
        given().get("/v1/orders?customer=x").then().statusCode(400);
        given().get("/v1/orders?status=LOST").then().statusCode(400).body("detail", containsString("CONFIRMED"));
    }

    private static void refused(String body, int status, String pointer, String detail) {
        post("/v1/orders", body)
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer))
                .body("detail", containsString(detail));
    }
}
