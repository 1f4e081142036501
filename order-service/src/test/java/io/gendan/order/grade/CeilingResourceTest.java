package io.gendan.order.grade;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.order.InTheHouse;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CeilingResourceTest extends InTheHouse {
    private static final String B = "/v1/customer-grades/B";

    @Test
    @TestSecurity(
            user = "staff-9",
            roles = {"GENERAL_MANAGER", "STAFF"})
    void a_ceiling_holds_until_the_next_and_what_was_before_stays_readable() {
        given().get(B).then().statusCode(200).header("ETag", "\"0\"").body("ceiling", nullValue());
        Story.post(B + "/ceiling", "{\"percent\": \"5\"}").statusCode(428);
        Story.post(B + "/ceiling", "\"0\"", "{\"percent\": \"5\"}")
                .statusCode(204)
                .header("ETag", "\"1\"");
        Story.post(B + "/ceiling", "\"0\"", "{\"percent\": \"6\"}").statusCode(412);
        Story.post(B + "/ceiling", "\"1\"", """
                {"percent": "3.5", "sum": {"amount": "5000", "currency": "USD"}}""").statusCode(204);
        given().get(B)
                .then()
                .header("ETag", "\"2\"")
                .body("ceiling.percent", equalTo("3.5"))
                .body("ceiling.sum.amount", equalTo("5000.00"))
                .body("ceiling.setBy", equalTo("staff-9"))
                .body("before[0].percent", equalTo("5"))
                .body("before[0].sum", nullValue());
        given().get("/v1/customer-grades").then().statusCode(200).body("items.grade", hasItem("D"));
    }

    @Test
    @TestSecurity(
            user = "staff-9",
            roles = {"GENERAL_MANAGER", "STAFF"})
    void what_is_no_ceiling_is_refused() {
        Story.post(B + "/ceiling", "\"0\"", "{}").statusCode(422).body("code", equalTo("CEILING_SAYS_NOTHING"));
        Story.post(B + "/ceiling", "\"0\"", "{\"percent\": \"100.01\"}")
                .statusCode(422)
                .body("code", equalTo("PERCENT_OUT_OF_RANGE"));
        Story.post(B + "/ceiling", "\"0\"", "{\"sum\": {\"amount\": \"0.001\", \"currency\": \"USD\"}}")
                .statusCode(422)
                .body("code", equalTo("AMOUNT_TOO_FINE"));
        Story.post("/v1/customer-grades/E/ceiling", "\"0\"", "{\"percent\": \"5\"}")
                .statusCode(404);
        given().get("/v1/customer-grades/E").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    @TestSecurity(
            user = "staff-1",
            roles = {"SALESPERSON", "SUPERVISOR", "DEPUTY_GENERAL_MANAGER", "STAFF"})
    void nobody_but_the_general_manager_sets_one() {
        Story.post(B + "/ceiling", "\"0\"", "{\"percent\": \"5\"}")
                .statusCode(403)
                .body("code", equalTo("ROLE_NOT_ALLOWED"));
    }
}
