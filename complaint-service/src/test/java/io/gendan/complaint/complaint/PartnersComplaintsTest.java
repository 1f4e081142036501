package io.gendan.complaint.complaint;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.complaint.Partner;
import io.gendan.complaint.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two customers with an order each, whose systems complain. */
@QuarkusTest
class PartnersComplaintsTest extends ServiceTest {
    private final UUID customer = UUID.randomUUID();
    private final UUID order = UUID.randomUUID();
    private final UUID another = UUID.randomUUID();
    private final UUID othersOrder = UUID.randomUUID();
    private Partner ours;
    private Partner other;

    @BeforeEach
    void both_are_known() {
        RestAssured.authentication = RestAssured.oauth2(Partner.staff("MERCHANDISER", "SUPERVISOR"));
        ours = Partner.of(customer.toString(), "READ_COMPLAINTS", "FILE_COMPLAINTS");
        other = Partner.of(another.toString(), "READ_COMPLAINTS", "FILE_COMPLAINTS");
        known(customer, "Acme", "B", order);
        known(another, "Borealis", "B", othersOrder);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> files(other, another, othersOrder).statusCode(201));
        await().atMost(20, SECONDS).untilAsserted(() -> staffFiles().statusCode(201));
    }

    @AfterEach
    void nobody_in_particular() {
        RestAssured.authentication = RestAssured.DEFAULT_AUTH;
    }

    private static String complaint(UUID customer, UUID order, String channel) {
        return """
                {"customerId": "%s", "channel": "%s", "receivedAt": "%s",
                 "subject": {"orderId": "%s", "productNo": "TS-200", "productNameAndSpec": "Tea set, blue"},
                 "demand": {"wishes": ["REPLACEMENT"], "amount": {"amount": "830.00", "currency": "USD"}},
                 "content": "36 of the sets have cracks"}""".formatted(customer, channel, Instant.now(), order);
    }

    private static ValidatableResponse files(Partner partner, UUID customer, UUID order) {
        return partner.asks()
                .body(complaint(customer, order, "API"))
                .post("/v1/complaints")
                .then();
    }

    private ValidatableResponse staffFiles() {
        return given().contentType(ContentType.JSON)
                .body(complaint(customer, order, "TELEPHONE"))
                .post("/v1/complaints")
                .then();
    }

    private String filed() {
        return files(ours, customer, order)
                .statusCode(201)
                .body("number", matchesPattern("CM-\\d{4}-\\d{6}"))
                .extract()
                .path("id");
    }

    @Test
    void a_partner_complains_and_reads_how_far_it_is_for_them() {
        var path = "/v1/complaints/" + filed();
        await().atMost(20, SECONDS).until(() -> given().get(path).jsonPath().getString("acknowledgedAt") != null);
        given().contentType(ContentType.JSON)
                .body("{\"of\": \"CUSTOMER\", \"what\": \"Photos of the cracks\", \"dueOn\": \"2027-12-01\"}")
                .post(path + "/questions")
                .then()
                .statusCode(204);
        given().contentType(ContentType.JSON)
                .body("{\"of\": \"SUPPLIER\", \"what\": \"Which kiln?\", \"dueOn\": \"2027-12-01\"}")
                .post(path + "/questions")
                .then()
                .statusCode(204);
        given().contentType(ContentType.JSON)
                .body("{\"cause\": \"QUALITY\", \"complainedDepartment\": \"MANUFACTURING\"}")
                .post(path + "/identify");
        var shown = ours.asks()
                .get(path)
                .then()
                .statusCode(200)
                .body("channel", equalTo("API"))
                .body("acknowledgedAt", notNullValue())
                .body("openQuestions.what", contains("Photos of the cracks"))
                .body("demand.amount.amount", equalTo("830.00"));
        for (var internal : new String[] {
            "owner",
            "step",
            "problem",
            "missingEvidence",
            "liability",
            "actions",
            "warnings",
            "clocks",
            "words",
            "letters"
        }) shown.body(internal, nullValue());
        given().get(path).then().body("openQuestions.of", containsInAnyOrder("CUSTOMER", "SUPPLIER"));
    }

    @Test
    void what_is_anothers_is_as_if_it_were_not_there() {
        var own = filed();
        var theirs = other.asks().get("/v1/complaints/" + own).then().statusCode(404);
        var nobodys =
                other.asks().get("/v1/complaints/" + UUID.randomUUID()).then().statusCode(404);
        assertThat(theirs.extract().asString()).isEqualTo(nobodys.extract().asString());
        ours.asks().get("/v1/complaints").then().statusCode(200).body("items.id", hasItem(own));
        other.asks().get("/v1/complaints?customer=" + customer).then().body("items", empty());
        other.asks().get("/v1/complaints?order=" + order).then().body("items", empty());
        ours.asks().get("/v1/complaints?step=LISTEN").then().body("items", empty());
        ours.asks().get("/v1/complaints?ended=false").then().body("items.id", hasItem(own));
        ours.asks().get("/v1/complaints/" + own + "/clocks").then().statusCode(403);
    }

    @Test
    void whom_else_we_know_and_what_they_ordered_a_refusal_does_not_tell() {
        var theirCustomer = files(ours, another, order).statusCode(422).body("code", equalTo("CUSTOMER_NOT_KNOWN"));
        var noCustomer = files(ours, UUID.randomUUID(), order).statusCode(422);
        assertThat(theirCustomer.extract().asString())
                .isEqualTo(noCustomer.extract().asString());
        var theirOrder = files(ours, customer, othersOrder).statusCode(422).body("code", equalTo("ORDER_NOT_KNOWN"));
        var noOrder = files(ours, customer, UUID.randomUUID()).statusCode(422);
        assertThat(theirOrder.extract().asString()).isEqualTo(noOrder.extract().asString());
    }

    @Test
    void they_speak_by_their_own_channel_and_do_not_say_who_made_it() {
        ours.asks()
                .body(complaint(customer, order, "TELEPHONE"))
                .post("/v1/complaints")
                .then()
                .statusCode(422)
                .body("code", equalTo("CHANNEL_IS_API"))
                .body("errors.pointer", hasItem("/channel"));
        ours.asks()
                .body(complaint(customer, order, "API")
                        .replace("\"productNo\"", "\"supplier\": \"Kiln\", \"productNo\""))
                .post("/v1/complaints")
                .then()
                .statusCode(422)
                .body("code", equalTo("MAKER_IS_OURS_TO_SAY"))
                .body("errors.pointer", hasItem("/subject/supplier"));
        Partner.of(customer.toString(), "READ_COMPLAINTS")
                .asks()
                .body(complaint(customer, order, "API"))
                .post("/v1/complaints")
                .then()
                .statusCode(403);
    }
}
