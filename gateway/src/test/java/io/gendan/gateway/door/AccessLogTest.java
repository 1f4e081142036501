package io.gendan.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.gateway.GatewayTest;
import io.gendan.gateway.feed.Said;
import io.gendan.gateway.partner.NewKeys;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessLogTest extends GatewayTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final String correlation = UUID.randomUUID().toString();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger(AccessLog.CATEGORY).addHandler(ear);
    }

    @AfterEach
    void leave() {
        Logger.getLogger(AccessLog.CATEGORY).removeHandler(ear);
    }

    private JsonNode line() {
        var line = await().until(
                        () -> lines.stream()
                                .filter(each -> each.contains(correlation))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_line_says_who_asked_what_and_how_it_ended() {
        given().auth()
                .oauth2(token("SALESPERSON"))
                .header("X-Correlation-Id", correlation)
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/v1/orders/1?status=OPEN&q=Jane%20Doe")
                .then()
                .statusCode(201);
        var line = line();
        assertThat(line.path("method").asText()).isEqualTo("GET");
        assertThat(line.path("path").asText()).isEqualTo("/v1/orders/1");
        assertThat(line.path("operation").asText()).isEqualTo("GET /v1/orders/{id}");
        assertThat(line.path("status").asInt()).isEqualTo(201);
        assertThat(line.path("account").asText()).isEqualTo("staff-1");
        assertThat(line.path("service").asText()).isEqualTo("order-service");
        assertThat(line.path("trace").asText()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(line.path("address").asText()).isEqualTo("127.0.0.1");
        assertThat(line.path("bytesOut").asLong()).isPositive();
        assertThat(line.path("millis").isNumber()).isTrue();
        assertThat(line.path("at").asText()).isNotBlank();
        assertThat(line.path("query").toString()).isEqualTo("[\"status\",\"q\"]");
        assertThat(line.toString())
                .doesNotContain("Jane")
                .doesNotContain("Bearer")
                .doesNotContain("eyJ");
    }

    @Test
    void of_a_key_its_beginning_is_seen() {
        try (var said = new Said()) {
            var customer = NewKeys.customer(said);
            var key = NewKeys.made(customer, "READ_EVENTS").key();
            given().auth().oauth2(key).header("X-Correlation-Id", correlation).get("/v1/me?" + key);
            assertThat(line().path("key").asText()).isEqualTo(key.substring(0, 12));
            assertThat(line().path("customer").asText()).isEqualTo(customer.toString());
            assertThat(line().toString()).doesNotContain(key.substring(13));
        }
    }

    @Test
    void the_address_of_a_page_that_needs_no_login_is_not_told() {
        given().header("X-Correlation-Id", correlation).get("/s/word-From_the-mail0");
        assertThat(line().path("path").asText()).isEqualTo("/s/…");
        assertThat(line().path("account").isMissingNode()).isTrue();
    }

    @Test
    void a_page_that_is_found_under_another_name_is_one_line() {
        given().header("X-Correlation-Id", correlation).get("/docs/").then().statusCode(200);
        assertThat(line().path("path").asText()).isEqualTo("/docs/");
        assertThat(lines.stream().filter(each -> each.contains(correlation))).hasSize(1);
    }

    @Test
    void what_the_gateway_itself_answers_is_in_it_as_it_was_asked_for() {
        given().auth()
                .oauth2(token("ADMIN"))
                .header("X-Correlation-Id", correlation)
                .get("/v1/operations/gateway/parked")
                .then()
                .statusCode(200);
        assertThat(line().path("path").asText()).isEqualTo("/v1/operations/gateway/parked");
        assertThat(lines.stream().filter(each -> each.contains(correlation))).hasSize(1);
    }
}
