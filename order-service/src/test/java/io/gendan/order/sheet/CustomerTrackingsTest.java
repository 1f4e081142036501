package io.gendan.order.sheet;

import static io.gendan.order.Story.customer;
import static io.gendan.order.Story.order;
import static io.gendan.order.Story.post;
import static io.gendan.order.Story.product;
import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.order.InTheHouse;
import io.gendan.order.OthersSay;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class CustomerTrackingsTest extends InTheHouse {
    @Test
    void all_that_there_is_of_a_customer_is_seen_at_a_glance_and_nothing_of_another() {
        var customer = customer();
        var product = product();
        post("/v1/orders", order(customer, product)).statusCode(201);
        post("/v1/orders", order(customer, product)).statusCode(201);
        post("/v1/orders", order(customer(), product())).statusCode(201);
        var shipment = UUID.randomUUID();
        OthersSay.booked(shipment, UUID.fromString(customer), 1);
        OthersSay.arrived(shipment, 1);
        var trackings = "/v1/customers/" + customer + "/trackings";
        await().atMost(20, SECONDS)
                .until(() -> given().get(trackings)
                                .jsonPath()
                                .getList("satisfaction.latest")
                                .size()
                        == 1);
        given().get(trackings)
                .then()
                .statusCode(200)
                .body("customerName", equalTo("Acme Imports"))
                .body("orders.latest", hasSize(2))
                .body("orders.latest[0].amount.amount", equalTo("1253.13"))
                .body("products.latest.nameAndSpec", contains("Enamel mug"))
                .body("products.latest[0].orders", equalTo(4))
                .body("shipments.latest.shipmentNo", contains("S-9"))
                .body("satisfaction.latest[0].subjectNo", equalTo("S-9"));
        for (var list : new String[] {"orders", "products", "satisfaction"})
            given().get(given().get(trackings).jsonPath().getString(list + ".all"))
                    .then()
                    .statusCode(200);
    }

    @Test
    void nobody_has_no_trackings() {
        given().get("/v1/customers/" + UUID.randomUUID() + "/trackings").then().statusCode(404);
    }
}
