package io.gendan.order.product;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.Story.post;
import static io.gendan.order.product.Product.DECIDER;
import static io.gendan.order.product.ProductRefusal.CARTON_BELOW_PACK;
import static io.gendan.order.product.ProductRefusal.CHANGE_CHANGES_NOTHING;
import static io.gendan.order.product.ProductRefusal.GROSS_BELOW_NET;
import static io.gendan.order.product.ProductRefusal.PRODUCT_NOT_KNOWN;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.gendan.order.InTheHouse;
import io.gendan.order.Story;
import io.gendan.order.product.ProductCommand.Change;
import io.gendan.order.product.ProductEvent.Changed;
import io.gendan.order.product.ProductEvent.Description;
import io.gendan.order.product.ProductEvent.Registered;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-002",
        roles = {"MERCHANDISER", "STAFF"})
class ProductChangeTest extends InTheHouse {
    private static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");

    private final Registered mug = new Registered(
            "P-1", "Mug", "blue", "PCS", "12 x 10 x 10 cm", "50 x 40 x 30 cm", kg("0.35"), kg("0.42"), "steel");
    private final Description before = mug.description();

    private static BigDecimal kg(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Change change(String colour, String carton, String gross) {
        return new Change(null, colour, null, null, carton, null, kg(gross), null, "new mould", "mia", MONDAY);
    }

    private Changed changed(String colour, String carton, String gross) {
        var now = new Description("Mug", colour, "PCS", "12 x 10 x 10 cm", carton, kg("0.35"), kg(gross), "steel");
        return new Changed(before, now, "new mould", "mia", MONDAY);
    }

    @Test
    void what_is_left_out_stays_and_what_it_was_is_kept() {
        given(DECIDER, mug).when(change("white", null, null)).then(changed("white", "50 x 40 x 30 cm", "0.42"));
        given(DECIDER, mug).when(change("blue", null, null)).thenRefused(CHANGE_CHANGES_NOTHING);
        given(DECIDER).when(change("white", null, null)).thenRefused(PRODUCT_NOT_KNOWN);
    }

    @Test
    void the_rules_of_its_sheet_hold_for_what_it_becomes() {
        given(DECIDER, mug).when(change(null, null, "0.35")).then(changed("blue", "50 x 40 x 30 cm", "0.35"));
        given(DECIDER, mug).when(change(null, null, "0.349999")).thenRefused(GROSS_BELOW_NET);
        given(DECIDER, mug)
                .when(change(null, "12 x 10 x 10 cm", null))
                .then(changed("blue", "12 x 10 x 10 cm", "0.42"));
        given(DECIDER, mug).when(change(null, "12 x 10 x 9.9 cm", null)).thenRefused(CARTON_BELOW_PACK);
    }

    @Test
    void through_the_api_a_change_names_the_version_it_was_made_for() {
        var product = "/v1/products/" + Story.product();
        var change = "{\"colour\": \"white\", \"reason\": \"the customer wants it\"}";
        post(product + "/changes", change).statusCode(428);
        post(product + "/changes", "\"1\"", change).statusCode(204).header("ETag", equalTo("\"2\""));
        post(product + "/changes", "\"1\"", change).statusCode(412);
        io.restassured.RestAssured.given().get(product).then().body("colour", equalTo("white"));
        io.restassured.RestAssured.given()
                .get(product + "/changes")
                .then()
                .body("items", hasSize(1))
                .body("items[0].to.colour", equalTo("white"))
                .body("items[0].reason", equalTo("the customer wants it"))
                .body("items[0].by", equalTo("staff-002"));
    }
}
