package io.gendan.gateway.partner;

import static io.gendan.gateway.partner.NewKeys.ask;
import static io.gendan.gateway.partner.NewKeys.body;
import static io.gendan.gateway.partner.NewKeys.in;
import static io.gendan.gateway.partner.NewKeys.made;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.testing.EveryTable;
import io.gendan.gateway.GatewayTest;
import io.gendan.gateway.feed.Said;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ApiKeyResourceTest extends GatewayTest {
    @Inject
    Transactions transactions;

    private final Said said = new Said();
    private UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = NewKeys.customer(said);
    }

    @AfterEach
    void close() {
        said.close();
    }

    private static ValidatableResponse shown(UUID id) {
        return given().auth()
                .oauth2(token("ADMIN"))
                .get("/v1/api-keys/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void a_key_is_shown_once_and_from_then_on_by_its_prefix_alone() {
        var answer = ask(body(customer, in(30), "READ_EVENTS", "PLACE_ORDERS"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "no-store");
        var key = made(answer);
        answer.header("Location", "/v1/api-keys/" + key.id());

        var secret = key.key().substring(key.prefix().length() + 1);
        shown(key.id())
                .header("ETag", "\"1\"")
                .body("name", equalTo("Harbor Home ERP"))
                .body("customerId", equalTo(customer.toString()))
                .body("scopes", equalTo(List.of("READ_EVENTS", "PLACE_ORDERS")))
                .body("createdAt", notNullValue())
                .body("createdBy", equalTo("staff-1"))
                .body("revokedAt", nullValue())
                .body("secrets", hasSize(1))
                .body("secrets[0].prefix", equalTo(key.prefix()))
                .body("secrets[0].lastUsedAt", nullValue());
        var all = given().auth()
                .oauth2(token("ADMIN"))
                .get("/v1/api-keys?limit=200")
                .then();
        all.body("items.id", hasItem(key.id().toString()));
        assertThat(all.extract().asString()).contains(key.prefix()).doesNotContain(secret);
    }

    @Test
    void no_table_holds_a_secret_and_a_request_that_is_sent_again_is_not_told_it_again() {
        var request = given().auth()
                .oauth2(token("ADMIN"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body(customer, in(30), "READ_EVENTS"));
        var key = made(request.post("/v1/api-keys").then().statusCode(201).body("key", notNullValue()));
        request.post("/v1/api-keys")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(key.id().toString()))
                .body("key", nullValue());

        var body = key.key().substring(key.prefix().length() + 1);
        assertThat(transactions.<List<String>>in(Cause.of("test"), tx -> EveryTable.naming(tx, body)))
                .isEmpty();
        assertThat(transactions.<List<String>>in(Cause.of("test"), tx -> EveryTable.naming(tx, key.prefix())))
                .contains("api_key_secret");
    }

    @Test
    void using_a_key_is_written_down() {
        var key = made(customer, "READ_EVENTS");
        given().auth().oauth2(key.key()).get("/v1/me").then().statusCode(200);
        shown(key.id()).body("secrets[0].lastUsedAt", notNullValue());
    }

    @Test
    void a_rotated_key_and_its_successor_both_hold_for_the_overlap_and_are_one_account() {
        var old = made(customer, "READ_EVENTS");
        var next = made(ask(old, "rotate", "{}").statusCode(200).header("ETag", "\"2\""));
        assertThat(next.prefix()).isNotEqualTo(old.prefix());
        var account = "partner-" + old.id();
        given().auth().oauth2(old.key()).get("/v1/me").then().statusCode(200).body("account", equalTo(account));
        given().auth().oauth2(next.key()).get("/v1/me").then().statusCode(200).body("account", equalTo(account));
        var ends = shown(old.id())
                .body("secrets", hasSize(2))
                .extract()
                .jsonPath()
                .getList("secrets.expiresAt", String.class)
                .stream()
                .map(Instant::parse)
                .toList();
        assertThat(ends.get(0)).isBetween(in(1).minusSeconds(60), in(1).plusSeconds(1));
        assertThat(ends.get(1)).isBetween(in(30).minusSeconds(60), in(30).plusSeconds(1));
    }

    @Test
    void without_an_overlap_the_old_key_ends_where_the_new_one_begins() {
        var old = made(customer, "READ_EVENTS");
        var next = made(ask(old, "rotate", "{\"overlap\": \"PT0S\"}").statusCode(200));
        given().auth().oauth2(next.key()).get("/v1/me").then().statusCode(200);
        given().auth()
                .oauth2(old.key())
                .get("/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("API_KEY_EXPIRED"));
    }

    @Test
    void what_is_revoked_stays_so_and_who_did_it_is_kept() {
        var key = made(customer, "READ_EVENTS");
        ask(key, "revoke", null).statusCode(204).header("ETag", "\"2\"");
        given().auth().oauth2(key.key()).get("/v1/me").then().statusCode(401).body("code", equalTo("API_KEY_REVOKED"));
        ask(key, "revoke", null).statusCode(204).header("ETag", "\"2\"");
        ask(key, "rotate", "{}").statusCode(409).body("code", equalTo("API_KEY_REVOKED"));
        shown(key.id()).body("revokedAt", notNullValue()).body("revokedBy", equalTo("staff-1"));
    }

    @Test
    void a_newer_decision_is_not_overwritten() {
        var key = made(customer, "READ_EVENTS");
        ask(key, "rotate", "{}").statusCode(200);
        given().auth()
                .oauth2(token("ADMIN"))
                .header("If-Match", "\"1\"")
                .post("/v1/api-keys/" + key.id() + "/revoke")
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
    }

    @ParameterizedTest
    @CsvSource({"0, 422, EXPIRY_OUT_OF_RANGE", "364, 201, ", "367, 422, EXPIRY_OUT_OF_RANGE"})
    void a_key_ends_within_a_year(int days, int status, String code) {
        ask(body(customer, in(days), "READ_EVENTS")).statusCode(status).body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"PT720H, 200, ", "PT720H0.001S, 422, OVERLAP_OUT_OF_RANGE", "-PT1S, 422, OVERLAP_OUT_OF_RANGE"})
    void an_overlap_has_its_bounds(String overlap, int status, String code) {
        ask(made(customer, "READ_EVENTS"), "rotate", "{\"overlap\": \"" + overlap + "\"}")
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void what_is_asked_for_wrongly_is_named() {
        ask(body(UUID.randomUUID(), in(30), "READ_EVENTS"))
                .statusCode(422)
                .body("code", equalTo("CUSTOMER_UNKNOWN"))
                .body("errors.pointer", hasItem("/customerId"));
        ask(body(customer, in(30), "READ_EVERYTHING")).statusCode(400).body("errors.pointer", not(nullValue()));
        ask("{}").statusCode(400).body("errors.pointer", hasItem("/scopes"));
        given().auth()
                .oauth2(token("ADMIN"))
                .get("/v1/api-keys/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(token("GENERAL_MANAGER"))
                .get("/v1/api-keys")
                .then()
                .statusCode(403);
        given().get("/v1/api-keys").then().statusCode(401);
    }
}
