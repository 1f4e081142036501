package io.gendan.gateway.door;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.gendan.gateway.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same on every answer, whoever it is from: policies, versions, compression, what is said to other origins. */
@QuarkusTest
class MannersTest extends GatewayTest {
    private static final String SHOP = "https://shop.example";

    private static RequestSpecification plain() {
        return given().config(RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()));
    }

    private static RequestSpecification signedIn() {
        return plain().auth().oauth2(token("SALESPERSON"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/orders", "/v1/orders/refused", "/v1/nothing", "/v1/me", "/v1/operations/gateway/parked"})
    void an_answer_of_the_api_is_no_page_and_stays_nowhere(String path) {
        plain().auth()
                .oauth2(token("ADMIN"))
                .get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Cache-Control", "no-store")
                .header("Strict-Transport-Security", nullValue())
                .header("RateLimit-Policy", "\"staff-reads\";q=600000;w=60")
                .header("RateLimit", startsWith("\"staff-reads\";r="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs/", "/s/word-From_the-mail0"})
    void a_page_stands_in_nobodys_frame(String path) {
        plain().get(path)
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("RateLimit-Policy", "\"address-reads\";q=3000;w=60");
    }

    @Test
    void what_a_service_says_of_keeping_an_answer_stands() {
        plain().get("/.well-known/jwks.json").then().header("Cache-Control", "public, max-age=30");
    }

    @Test
    void who_is_refused_is_told_the_limit_too() {
        plain().get("/v1/orders").then().statusCode(401).header("RateLimit", startsWith("\"address-reads\";r="));
    }

    @Test
    void a_long_text_is_packed_for_who_can_unpack_it() {
        signedIn()
                .header("Accept-Encoding", "gzip")
                .get("/v1/orders/large")
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header("Vary", containsString("accept-encoding"));
        signedIn()
                .header("Accept-Encoding", "identity")
                .get("/v1/orders/large")
                .then()
                .header("Content-Encoding", nullValue())
                .header("Vary", containsString("accept-encoding"))
                .header("ETag", "\"7\"");
        signedIn().header("Accept-Encoding", "gzip").get("/v1/nothing").then().header("Content-Encoding", nullValue());
        plain().header("Accept-Encoding", "gzip").get("/openapi").then().header("Content-Encoding", "gzip");
    }

    @Test
    void over_http_2_too() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/orders/large"))
                    .header("Authorization", "Bearer " + token("SALESPERSON"))
                    .header("Accept-Encoding", "gzip")
                    .build();
            var answer = client.send(request, BodyHandlers.ofInputStream());
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(new GZIPInputStream(answer.body()).readAllBytes()).hasSizeGreaterThan(5_000);
        }
    }

    @Test
    void a_version_survives_being_packed() {
        var packed = signedIn()
                .header("Accept-Encoding", "gzip")
                .get("/v1/orders/large")
                .then()
                .header("ETag", "W/\"7\"")
                .extract()
                .header("ETag");
        signedIn()
                .header("Accept-Encoding", "identity")
                .header("If-Match", packed)
                .get("/v1/orders/same")
                .then()
                .body("headers.if-match", equalTo("\"7\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "\"6\", \"7\"", "*"})
    void what_has_the_version_that_the_caller_has_may_have_changed_and_is_sent(String known) {
        signedIn()
                .header("If-None-Match", known)
                .get("/v1/orders/same")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body("service", equalTo("order-service"));
    }

    @Test
    void a_page_of_a_listed_origin_may_ask_and_read() {
        plain().header("Origin", SHOP)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                .options("/v1/orders")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", SHOP)
                .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
                .header("Access-Control-Allow-Credentials", nullValue());
        signedIn()
                .header("Origin", SHOP)
                .get("/v1/orders")
                .then()
                .statusCode(201)
                .header("Access-Control-Allow-Origin", SHOP)
                .header("Access-Control-Expose-Headers", containsString("RateLimit"));
    }

    @Test
    void a_page_of_another_origin_is_told_nothing_it_could_read() {
        plain().header("Origin", "https://other.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/v1/orders")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", nullValue());
        signedIn()
                .header("Origin", "https://other.example")
                .get("/v1/orders")
                .then()
                .statusCode(201)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void what_will_go_away_says_so_on_every_answer() {
        signedIn()
                .get("/v1/orders/same")
                .then()
                .header("Deprecation", "@1798761600")
                .header("Sunset", "Thu, 1 Jul 2027 00:00:00 GMT")
                .header("Link", "<https://gendan.example/changes>; rel=\"deprecation\"; type=\"text/html\"");
        signedIn()
                .get("/v1/customers")
                .then()
                .header("Deprecation", "@1801440000")
                .header("Sunset", nullValue());
        signedIn().get("/v1/orders").then().header("Deprecation", nullValue());
        signedIn().get("/v1/products/same").then().header("Link", not(containsString("deprecation")));
    }
}
