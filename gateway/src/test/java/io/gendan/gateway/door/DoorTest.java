package io.gendan.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Workers;
import io.gendan.gateway.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DoorTest extends GatewayTest {
    private static final String PROBLEM = "application/problem+json";

    @Inject
    Places places;

    @Inject
    Workers workers;

    @Inject
    Transactions transactions;

    private static RequestSpecification signedIn() {
        return given().auth().oauth2(token("SALESPERSON")).urlEncodingEnabled(false);
    }

    @Test
    void without_a_token_nobody_gets_through() {
        given().get("/v1/orders").then().statusCode(401).contentType(PROBLEM).body("code", equalTo("NOT_SIGNED_IN"));
        given().auth().oauth2("not.a.token").get("/v1/orders").then().statusCode(401);
        given().auth()
                .oauth2(token(Instant.now().minusSeconds(300), "ADMIN"))
                .get("/v1/orders")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void a_token_that_was_good_is_not_remembered_beyond_its_end() {
        var token = token(Instant.now().plusSeconds(2), "SALESPERSON");
        given().auth().oauth2(token).get("/v1/orders").then().statusCode(201);
        await().untilAsserted(() ->
                given().auth().oauth2(token).get("/v1/orders").then().statusCode(401));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/customers, order-service, /v1/customers",
        "/v1/products/1, order-service, /v1/products/1",
        "/v1/orders/1/demands?a=b%20c&a=d, order-service, /v1/orders/1/demands?a=b%20c&a=d",
        "/v1/demands/1, order-service, /v1/demands/1",
        "/v1/sheets/order-tracking, order-service, /v1/sheets/order-tracking",
        "/v1/sheets/order-tracking.pdf?sort=amount, order-service, /v1/sheets/order-tracking.pdf?sort=amount",
        "/v1/sheets/product-tracking.csv, order-service, /v1/sheets/product-tracking.csv",
        "/v1/cases/1/contacts, complaint-service, /v1/cases/1/contacts",
        "/v1/letters/1.pdf, complaint-service, /v1/letters/1.pdf",
        "/v1/operations/order-service/parked?x=1, order-service, /operations/parked?x=1",
        "/v1/operations/complaint-service/read-models/a/rebuild, complaint-service, /operations/read-models/a/rebuild"
    })
    void each_path_goes_to_the_service_that_owns_it(String path, String service, String asked) {
        signedIn()
                .body("{}")
                .contentType("application/json")
                .post(path)
                .then()
                .statusCode(201)
                .header("ETag", endsWith("\"7\""))
                .header("Location", "/v1/orders/1")
                .body("service", equalTo(service))
                .body("method", equalTo("POST"))
                .body("uri", equalTo(asked))
                .body("bytes", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/nothing",
                "/v1/sheets/other",
                "/v1/sheets/other.pdf",
                "/v1/operations/nobody/parked",
                "/internal/contacts",
                "/q/openapi",
                "/v2/orders",
                "/operations/parked",
                "/v1/orders/..%2f..%2finternal/contacts",
                "/v1/orders;x/..;/internal",
                "/v1/orders/%2e%2e/%2e%2e/internal/contacts",
                "/v1/orders/%252e%252e/internal",
                "/v1/ordersinternal",
                "/v1"
            })
    void what_is_not_public_is_not_there(String path) {
        signedIn().get(path).then().statusCode(404).contentType(PROBLEM).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void the_page_that_a_customer_was_sent_needs_no_login_and_is_a_page() {
        given().accept("application/json")
                .contentType("application/x-www-form-urlencoded")
                .body("a=b")
                .post("/s/word-From_the-mail0")
                .then()
                .statusCode(201)
                .body("service", equalTo("order-service"))
                .body("uri", equalTo("/s/word-From_the-mail0"))
                .body("headers.accept", equalTo("text/html"))
                .body("bytes", equalTo(3));
        given().get("/c/word-From_the-mail0")
                .then()
                .body("service", equalTo("complaint-service"))
                .body("headers.accept", equalTo("text/html"));
        for (var other : new String[] {"/s/", "/s", "/s/a/b", "/s/a%2fb", "/s/a;b", "/c/", "/c/a/b", "/c/a%2fb"})
            given().get(other).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void a_refusal_of_a_service_comes_through_as_it_is() {
        signedIn().get("/v1/orders/refused").then().statusCode(422).body("service", equalTo("order-service"));
    }

    @Test
    void a_caller_cannot_pose_as_our_proxy_and_headers_of_one_connection_stay_there() {
        signedIn()
                .header("X-Forwarded-For", "10.1.2.3")
                .header("X-Forwarded-User", "gm")
                .header("Forwarded", "for=10.1.2.3")
                .header("TE", "trailers")
                .header("Connection", "keep-alive, X-Hop")
                .header("X-Hop", "1")
                .header("X-Kept", "2")
                .header("Accept", "garbage")
                .get("/v1/orders")
                .then()
                .statusCode(201)
                .header("Keep-Alive", org.hamcrest.Matchers.nullValue())
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers", not(hasKey("x-forwarded-user")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers", not(hasKey("te")))
                .body("headers", not(hasKey("accept-encoding")))
                .body("headers", not(hasKey("x-hop")))
                .body("headers.x-kept", equalTo("2"))
                .body("headers.accept", equalTo("application/json"))
                .body("headers.authorization", matchesPattern("Bearer .+"));
    }

    @Test
    void every_request_has_a_trace_and_a_correlation_that_the_caller_is_told() {
        var answer = signedIn().get("/v1/orders").then().statusCode(201).extract();
        var correlation = answer.header("X-Correlation-Id");
        assertThat(UUID.fromString(correlation)).isNotNull();
        assertThat(answer.<String>path("headers.x-correlation-id")).isEqualTo(correlation);
        assertThat(answer.<String>path("headers.traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");

        var own = UUID.randomUUID().toString();
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        signedIn()
                .header("X-Correlation-Id", own)
                .header("traceparent", trace)
                .get("/v1/orders")
                .then()
                .header("X-Correlation-Id", own)
                .body("headers.traceparent", equalTo(trace));
    }

    @Test
    void a_service_that_is_away_is_to_be_asked_later() {
        signedIn()
                .get("/v1/shipments")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", "1")
                .body("code", equalTo("TRY_AGAIN_LATER"));
        signedIn()
                .body("{}")
                .contentType("application/json")
                .post("/v1/incidents")
                .then()
                .statusCode(503);
    }

    @Test
    void a_service_that_does_not_answer_is_given_up() {
        signedIn()
                .body("{}")
                .contentType("application/json")
                .post("/v1/cases/never")
                .then()
                .statusCode(504)
                .contentType(PROBLEM)
                .body("code", equalTo("NO_ANSWER_IN_TIME"));
    }

    @Test
    void the_gateways_own_operations_are_for_administrators() {
        signedIn().get("/v1/operations/gateway/parked").then().statusCode(403);
        given().auth()
                .oauth2(token("ADMIN"))
                .get("/v1/operations/gateway/parked")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
    }

    @Test
    void health_is_open_to_all_and_says_which_services_are_ready() {
        await().untilAsserted(() -> given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"address-probes\";q=6000;w=60"))
                .body("checks.find { it.name == 'services' }.data.'order-service'", equalTo("1 of 1 ready"))
                .body("checks.find { it.name == 'services' }.data.'shipment-service'", equalTo("0 of 1 ready")));
    }

    @Test
    void without_a_service_that_is_needed_the_gateway_is_not_ready() {
        var some = new ServicesAnswer(places, workers, transactions, List.of("order-service"));
        assertThat(some.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN); // nobody has looked yet
        some.look();
        assertThat(some.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        var more = new ServicesAnswer(places, workers, transactions, List.of("order-service", "shipment-service"));
        more.look();
        assertThat(more.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
    }

    @Test
    void metrics_are_for_who_brings_the_word_that_was_agreed_on() {
        given().get("/q/metrics").then().statusCode(404);
        given().header("Authorization", "Bearer " + token("ADMIN"))
                .get("/q/metrics")
                .then()
                .statusCode(404);
        given().get("/v1/me").then().statusCode(401);
        given().header("Authorization", "Bearer " + setting("gendan.metrics.token"))
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString(
                        "gendan_door_seconds_count{caller=\"stranger\",service=\"gateway\",status=\"4xx\"}"));
    }
}
