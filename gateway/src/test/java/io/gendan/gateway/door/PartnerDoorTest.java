package io.gendan.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.gendan.gateway.GatewayTest;
import io.gendan.gateway.feed.Said;
import io.gendan.gateway.partner.NewKeys;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnerDoorTest extends GatewayTest {
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

    private static RequestSpecification with(String key) {
        return given().auth().oauth2(key).urlEncodingEnabled(false);
    }

    @Test
    void a_partner_is_told_who_they_are_and_until_when() {
        var until = Instant.now().plus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var key = NewKeys.made(customer, until, "READ_EVENTS", "READ_CASES");
        with(key.key())
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("account", equalTo("partner-" + key.id()))
                .body("kind", equalTo("PARTNER"))
                .body("roles", empty())
                .body("scopes", contains("READ_EVENTS", "READ_CASES"))
                .body("customerId", equalTo(customer.toString()))
                .body("expiresAt", equalTo(until.toString()));
    }

    @Test
    void so_is_who_works_here() {
        var end = Instant.now().plusSeconds(300).truncatedTo(ChronoUnit.SECONDS);
        given().auth()
                .oauth2(token(end, "SALESPERSON"))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("account", equalTo("staff-1"))
                .body("kind", equalTo("STAFF"))
                .body("roles", contains("SALESPERSON"))
                .body("scopes", empty())
                .body("customerId", nullValue())
                .body("expiresAt", equalTo(end.toString()));
    }

    @Test
    void to_a_partner_there_is_nothing_but_what_is_listed() {
        var key = NewKeys.made(customer, "READ_EVENTS", "READ_ORDERS", "READ_SHIPMENTS", "READ_CASES", "PLACE_ORDERS")
                .key();
        for (var path : new String[] {
            "/v1/orders/all",
            "/v1/orders/" + customer + "/amendments",
            "/v1/customers/" + customer,
            "/v1/timeline?order=" + UUID.randomUUID(),
            "/v1/api-keys",
            "/v1/operations/gateway/parked",
            "/v1/events/",
            "/v1/events;x",
            "/v1/me/..%2forders",
            "/v1/me/../customers",
            "/dcsa/tnt/v3/events"
        }) with(key).get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        with(key)
                .contentType("application/json")
                .body("{}")
                .post("/v1/events")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        with(key).get("/v1/events").then().statusCode(200);
        with(key).get("/v1/orders/" + customer).then().statusCode(201).body("service", equalTo("order-service"));
    }

    @Test
    void what_a_key_has_no_scope_for_is_not_there() {
        var key = NewKeys.made(customer, "READ_ORDERS").key();
        with(key).get("/v1/events").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        with(key).accept("text/event-stream").get("/v1/events").then().statusCode(404);
        with(key).get("/v1/me").then().statusCode(200);
    }

    @Test
    void a_key_that_is_none_is_told_how_to_mend_it() {
        var key = NewKeys.made(customer, "READ_EVENTS");
        with(key.key().substring(0, 50))
                .get("/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("API_KEY_UNREADABLE"))
                .body("detail", notNullValue());
        with("gdn_").get("/v1/me").then().statusCode(401).body("code", equalTo("API_KEY_UNREADABLE"));
        with(NewKeys.unknown()).get("/v1/me").then().statusCode(401).body("code", equalTo("API_KEY_UNKNOWN"));
    }

    @Test
    void who_guesses_a_secret_has_to_wait_and_is_told_how_long() {
        var key = NewKeys.made(customer, "READ_EVENTS");
        for (int i = 0; i < 5; i++)
            with(NewKeys.otherSecret(key))
                    .get("/v1/me")
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("API_KEY_UNKNOWN"));
        with(NewKeys.otherSecret(key))
                .get("/v1/me")
                .then()
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_TRIES"))
                .header("Retry-After", notNullValue());
        with(NewKeys.made(customer, "READ_EVENTS").key()).get("/v1/me").then().statusCode(200);
    }

    @Test
    void the_token_that_stands_for_a_key_is_not_for_outside() {
        var found = signed(Jwt.issuer("gendan")
                .subject("partner-1")
                .upn("partner-1")
                .groups(Set.of("PARTNER", "READ_EVENTS"))
                .claim("customer", customer.toString())
                .expiresIn(300));
        with(found).get("/v1/events").then().statusCode(401).body("code", equalTo("NOT_SIGNED_IN"));
    }

    @Test
    void a_connection_can_be_used_again_after_a_key_was_looked_up() {
        var key = NewKeys.made(customer, "READ_EVENTS").key();
        for (int i = 0; i < 20; i++) {
            with(key).get("/v1/me").then().statusCode(200);
            with(key)
                    .body("{}")
                    .contentType("application/json")
                    .post("/v1/orders")
                    .then()
                    .statusCode(404);
        }
        assertThat(with(key).get("/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void who_asks_too_much_waits_and_is_told_how_long() {
        var key = NewKeys.made(customer, "READ_ORDERS").key();
        var other = NewKeys.made(customer, "READ_ORDERS").key();
        Response answer = null;
        for (int i = 0; i <= 40 && (answer == null || answer.statusCode() != 429); i++)
            answer = with(i % 2 == 0 ? key : other).get("/v1/sheets/order-tracking.pdf");
        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_MANY_REQUESTS"))
                .header("Retry-After", matchesPattern("[1-9]"))
                .header("RateLimit-Policy", "\"partner-exports\";q=30;w=60")
                .header("RateLimit", startsWith("\"partner-exports\";r=0;t="));
        with(key).get("/v1/me").then().statusCode(200).header("RateLimit", startsWith("\"partner-reads\";r="));
    }
}
