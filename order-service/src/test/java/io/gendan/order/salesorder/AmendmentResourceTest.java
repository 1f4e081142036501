package io.gendan.order.salesorder;

import static io.gendan.order.Story.customer;
import static io.gendan.order.Story.order;
import static io.gendan.order.Story.post;
import static io.gendan.order.Story.product;
import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.order.InTheHouse;
import io.gendan.order.ShipmentServiceSays;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class AmendmentResourceTest extends InTheHouse {
    private String customer;
    private String path;
    private String ann;

    @BeforeEach
    void an_order() {
        customer = customer();
        path = post("/v1/orders", order(customer, product())).extract().header("Location");
        ann = given().get("/v1/customers/" + customer).jsonPath().getString("contacts[0].id");
    }

    @Test
    void what_was_agreed_is_what_the_order_says_and_how_it_came_to_that_stays_readable() {
        var body = amendment("\"incoterm\": \"CIF\", \"namedPlace\": \"New York\", \"moreOrLessPercent\": \"5\"");
        post(path + "/amendments", body).statusCode(428);
        post(path + "/amendments", "\"7\"", body).statusCode(412);
        post(path + "/amendments", "\"1\"", body).statusCode(204).header("ETag", "\"2\"");
        given().get(path)
                .then()
                .body("incoterm", equalTo("CIF"))
                .body("namedPlace", equalTo("New York"))
                .body("moreOrLessPercent", equalTo("5"))
                .body("total.amount", equalTo("1253.13"))
                .body("version", equalTo(2));
        given().get(path + "/amendments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].changes.field", contains("incoterm", "moreOrLessPercent", "namedPlace"))
                .body("items[0].changes[0].from", equalTo("FOB"))
                .body("items[0].changes[0].to", equalTo("CIF"))
                .body("items[0].agreedWith", equalTo(ann))
                .body("items[0].by", equalTo("staff-1"));
        post(path + "/amendments", "\"2\"", body).statusCode(409).body("code", equalTo("AMENDMENT_CHANGES_NOTHING"));
    }

    @Test
    void the_sheet_follows() {
        post(path + "/amendments", "\"1\"", amendment("\"deliverBy\": \"2026-10-15\", \"remarks\": \"in two lots\""))
                .statusCode(204);
        given().get("/v1/sheets/order-tracking?customer=" + customer)
                .then()
                .body("items[0].deliverBy", equalTo("2026-10-15"))
                .body("items[0].remarks", equalTo("in two lots"));
    }

    @Test
    void once_a_shipment_is_booked_the_term_stays() {
        var shipment = UUID.randomUUID();
        ShipmentServiceSays.booked(path.substring("/v1/orders/".length()), shipment);
        var term = amendment("\"incoterm\": \"CIF\", \"namedPlace\": \"New York\"");
        // A demand is taken only when the booking is known here.
        post(path + "/confirm", "").statusCode(204);
        await().atMost(20, SECONDS)
                .until(() -> post(path + "/demands", Story.invoice(shipment))
                                .extract()
                                .statusCode()
                        == 202);
        post(path + "/amendments", "\"2\"", term)
                .statusCode(409)
                .body("code", equalTo("TERM_FIXED_BY_SHIPMENT"))
                .body("errors.pointer", hasItem("/incoterm"));
        post(path + "/amendments", "\"2\"", amendment("\"paymentTerms\": \"L/C at sight\""))
                .statusCode(204);
    }

    @Test
    void who_agreed_is_somebody_at_the_customer_and_what_is_wrong_is_named() {
        var body = amendment("\"deliverBy\": \"2026-10-15\"");
        post(path + "/amendments", "\"1\"", body.replace(ann, UUID.randomUUID().toString()))
                .statusCode(422)
                .body("code", equalTo("CONTACT_NOT_OF_THIS_CUSTOMER"));
        post(path + "/amendments", "\"1\"", amendment("\"namedPlace\": \" \"")).statusCode(400);
        post(path + "/amendments", "\"1\"", amendment("\"moreOrLessPercent\": \"50.01\""))
                .statusCode(400);
        post(path + "/amendments", "\"1\"", amendment("\"currency\": \"EUR\"")).statusCode(400);
        given().get("/v1/orders/" + UUID.randomUUID() + "/amendments").then().statusCode(404);
    }

    private String amendment(String what) {
        return "{\"agreedWith\": \"" + ann + "\", \"agreedOn\": \"2026-01-05\", " + what + "}";
    }
}
