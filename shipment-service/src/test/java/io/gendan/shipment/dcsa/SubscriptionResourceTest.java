package io.gendan.shipment.dcsa;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.gendan.eventsourcing.Id;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.shipment.Fleet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "subscriber",
        roles = {"MERCHANDISER", "STAFF"})
class SubscriptionResourceTest extends InTheHouse {
    private static final String PATH = "/dcsa/tnt/v2/event-subscriptions";
    private static final String SECRET =
            Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));

    private record Call(String subscription, String signature, String version, String body) {}

    @Inject
    Fleet fleet;

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger deaf = new AtomicInteger();
    private HttpServer subscriber;

    @BeforeEach
    void somebodyListens() throws IOException {
        subscriber = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        subscriber.createContext("/", this::called);
        subscriber.start();
    }

    @AfterEach
    void nobodyListens() {
        subscriber.stop(0);
    }

    private void called(HttpExchange call) throws IOException {
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = call.getRequestHeaders();
        var hears = deaf.getAndUpdate(times -> Math.max(0, times - 1)) == 0;
        if (hears)
            calls.add(new Call(
                    headers.getFirst("Subscription-ID"),
                    headers.getFirst("Notification-Signature"),
                    headers.getFirst("API-Version"),
                    body));
        call.sendResponseHeaders(hears ? 204 : 503, -1);
        call.close();
    }

    private String wanting(String more) {
        return "{\"callbackUrl\": \"http://127.0.0.1:" + subscriber.getAddress().getPort() + "/hear?ref=1\"" + more
                + "}";
    }

    private static ValidatableResponse subscribe(String body) {
        return given().contentType(ContentType.JSON).body(body).post(PATH).then();
    }

    private String departed() {
        var voyage = Fleet.voyage();
        var id = fleet.book(voyage);
        fleet.depart(id, 1, Fleet.now().minus(Duration.ofHours(60)));
        fleet.arrive(id, 1, Fleet.now().minus(Duration.ofHours(2)));
        return voyage;
    }

    @Test
    void a_subscriber_is_called_with_what_they_want_and_only_once_signed_with_their_secret() {
        deaf.set(1);
        var id = subscribe(wanting(", \"secret\": \"" + SECRET + "\", \"transportEventTypeCode\": [\"DEPA\"]"))
                .statusCode(201)
                .body("secret", nullValue())
                .extract()
                .<String>path("subscriptionID");
        var voyage = departed();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> calls.stream().anyMatch(call -> call.body().contains(voyage)));
        assertThat(calls).allSatisfy(call -> {
            assertThat(call.subscription()).isEqualTo(id);
            assertThat(call.version()).isEqualTo("2.2.0");
            assertThat(call.signature()).isEqualTo("sha256=" + Callbacks.signature(SECRET, call.body()));
            assertThat(call.body()).contains("DEPA").doesNotContain("\"ARRI\"");
        });
        var again = departed();
        await().until(() -> calls.stream().anyMatch(call -> call.body().contains(again)));
        assertThat(calls.stream().filter(call -> call.body().contains(voyage))).hasSize(1);
        given().delete(PATH + "/" + id).then().statusCode(204);
        given().get(PATH + "/" + id).then().statusCode(404);
    }

    @Test
    void it_can_be_altered_and_given_another_secret_by_its_owner() {
        var id = subscribe(wanting(", \"secret\": \"" + SECRET + "\""))
                .statusCode(201)
                .extract()
                .<String>path("subscriptionID");
        given().contentType(ContentType.JSON)
                .body(wanting(", \"vesselIMONumber\": \"9321483\""))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("vesselIMONumber", equalTo("9321483"));
        given().get(PATH + "/" + id)
                .then()
                .body("vesselIMONumber", equalTo("9321483"))
                .header("API-Version", "2.2.0");
        var other = Base64.getEncoder().encodeToString(new byte[32]);
        given().contentType(ContentType.JSON)
                .body("{\"secret\": \"" + other + "\"}")
                .put(PATH + "/" + id + "/secret")
                .then()
                .statusCode(204);
        given().delete(PATH + "/" + id).then().statusCode(204);
    }

    @Test
    @TestSecurity(
            user = "another",
            roles = {"STAFF"})
    void nobody_sees_those_of_others() {
        given().get(PATH).then().statusCode(200).body("$", empty());
        given().get(PATH + "/" + Id.next()).then().statusCode(404);
        given().get(PATH + "/x").then().statusCode(404);
    }

    @Test
    void what_cannot_be_called_or_signed_is_refused() {
        subscribe(wanting("")).statusCode(422);
        subscribe(wanting(", \"secret\": \"AAAA\"")).statusCode(422);
        subscribe(wanting(", \"secret\": \"" + SECRET + "\", \"eventType\": [\"VESSEL\"]"))
                .statusCode(400);
        subscribe("{\"callbackUrl\": \"file:///etc/passwd\", \"secret\": \"" + SECRET + "\"}")
                .statusCode(422)
                .body("code", equalTo("CALLBACK_REFUSED"));
    }
}
