package io.gendan.order.product;

import static io.gendan.order.Story.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.gendan.order.InTheHouse;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class ProductResourceTest extends InTheHouse {
    private static String mug(String productNo, String grossWeight) {
        return """
                {"productNo": "%s", "nameAndSpec": "Mug 搪瓷杯", "unit": "PCS", "netWeightKg": "0.350", "grossWeightKg": "%s"}""".formatted(productNo, grossWeight);
    }

    @Test
    void a_registered_product_is_found_as_it_was_written() {
        String location = post("/v1/products", mug("P-1", "0.420"))
                .statusCode(201)
                .body("number", equalTo("P-1"))
                .extract()
                .header("Location");
        given().get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("nameAndSpec", equalTo("Mug 搪瓷杯"))
                .body("netWeightKg", equalTo("0.350"));
        given().get("/v1/products?limit=200").then().statusCode(200).body("items.productNo", hasItem("P-1"));
    }

    @Test
    void what_cannot_be_is_refused_and_named() {
        post("/v1/products", mug("P-2", "0.1"))
                .statusCode(422)
                .body("code", equalTo("GROSS_BELOW_NET"))
                .body("errors.pointer", hasItem("/grossWeightKg"));
        post("/v1/products", mug("P-2", "-1")).statusCode(400).body("errors.pointer", hasItem("/grossWeightKg"));
        post("/v1/products", mug("P-2", "1e999999999")).statusCode(400);
        post("/v1/products", mug("P-3", "1")).statusCode(201);
        post("/v1/products", mug("P-3", "1")).statusCode(409).body("code", equalTo("PRODUCT_NO_TAKEN"));
    }
}
