package io.gendan.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.gateway.GatewayTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FeedTest extends GatewayTest {
    private static final String DEPARTED = "io.gendan.shipment.ShipmentDeparted.v1";
    private static final String ARRIVED = "io.gendan.shipment.ShipmentArrived.v1";

    @TestHTTPResource("/v1/events")
    URI events;

    private final Said said = new Said();
    private final UUID shipment = UUID.randomUUID();

    @AfterEach
    void close() {
        said.close();
    }

    private UUID say(String type, long sequence) {
        var id = UUID.randomUUID();
        say(type, id, sequence);
        return id;
    }

    private void say(String type, UUID id, long sequence) {
        said.say(
                "gendan.shipment",
                type,
                id,
                shipment,
                sequence,
                Said.golden(DEPARTED.equals(type) ? DEPARTED : ARRIVED));
    }

    private static JsonPath read(String query) {
        return given().auth()
                .oauth2(token("MERCHANDISER"))
                .get("/v1/events" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> heardOfMine() {
        return read("?subject=" + shipment).getList("items.id");
    }

    @Test
    void what_was_said_is_found_in_order_under_positions_without_gaps() {
        var first = say(DEPARTED, 1);
        var second = say(ARRIVED, 2);
        await().untilAsserted(() -> assertThat(heardOfMine()).containsExactly(first.toString(), second.toString()));

        var item = read("?subject=" + shipment + "&limit=1").getMap("items[0]");
        assertThat(item)
                .containsEntry("type", DEPARTED)
                .containsEntry("source", "/shipment-service")
                .containsEntry("sequence", 1);
        assertThat(read("?subject=" + shipment).getString("items[0].data.shipmentNo"))
                .isEqualTo("SH-2026-001");

        var all = new ArrayList<Long>();
        long after = 0;
        for (var page = read("?limit=200");
                !page.getList("items").isEmpty();
                page = read("?limit=200&after=" + after)) {
            all.addAll(page.getList("items.position", Long.class));
            after = page.getLong("next");
        }
        assertThat(all)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, all.size()).boxed().toList());
    }

    @Test
    void a_message_that_comes_twice_is_there_once() {
        var id = UUID.randomUUID();
        say(DEPARTED, id, 1);
        say(DEPARTED, id, 1);
        var last = say(ARRIVED, 2);
        await().untilAsserted(() -> assertThat(heardOfMine()).containsExactly(id.toString(), last.toString()));
    }

    @Test
    void a_type_that_nobody_knows_yet_is_kept_too_and_can_be_asked_for() {
        var type = "io.gendan.shipment.ShipmentSang." + shipment + ".v1";
        var id = UUID.randomUUID();
        said.say("gendan.shipment", type, id, shipment, 1, "{\"song\": \"shanty\"}");
        await().untilAsserted(() -> assertThat(read("?type=" + type).getString("items[0].data.song"))
                .isEqualTo("shanty"));
    }

    @Test
    void an_unreadable_message_waits_where_an_administrator_sees_it_and_holds_nobody_else_up() {
        var other = UUID.randomUUID();
        said.say("gendan.shipment", DEPARTED, UUID.randomUUID(), other, 1, "{not json");
        var mine = say(DEPARTED, 1);
        await().untilAsserted(() -> assertThat(heardOfMine()).containsExactly(mine.toString()));
        var admin = given().auth().oauth2(token("ADMIN"));
        var parked = admin.get("/v1/operations/gateway/parked")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        long id = parked.getLong("find { it.key == '" + other + "' }.id");
        given().auth()
                .oauth2(token("ADMIN"))
                .contentType("application/json")
                .body("{\"reason\": \"a test\"}")
                .post("/v1/operations/gateway/parked/" + id + "/skip")
                .then()
                .statusCode(204);
    }

    @Test
    @Timeout(60) // a stream that stays silent would hold the build up for ever
    void a_stream_goes_on_behind_the_last_event_seen_and_tells_what_is_new_at_once() throws Exception {
        var seen = say(DEPARTED, 1);
        await().untilAsserted(() -> assertThat(heardOfMine()).hasSize(1));
        var position = read("?subject=" + shipment).getLong("items[0].position");
        var answer = stream(request("?subject=" + shipment).header("Last-Event-ID", String.valueOf(position - 1)));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(answer.headers().firstValue("X-Accel-Buffering")).hasValue("no");
        try (var lines = new BufferedReader(new InputStreamReader(answer.body()))) {
            assertThat(until(lines, "data: ")).contains(seen.toString());
            assertThat(until(lines, ": ")).isEqualTo(": still here");
            var fresh = say(ARRIVED, 2);
            assertThat(until(lines, "id: ")).isNotEqualTo("id: " + position);
            assertThat(until(lines, "data: ")).contains(fresh.toString()).contains("\"sequence\":2");
        }
        var resumed = stream(request("?subject=" + shipment + "&after=" + position));
        try (var lines = new BufferedReader(new InputStreamReader(resumed.body()))) {
            assertThat(until(lines, "event: ")).isEqualTo("event: " + ARRIVED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?after=-1",
                "?after=x",
                "?after=99999999999999999999",
                "?subject=7",
                "?kind=a%20ship",
                "?limit=0",
                "?limit=x",
                "?type=Nope",
                "?tpye=x"
            })
    void what_cannot_be_understood_is_said_to_be_so(String query) {
        given().auth()
                .oauth2(token("ADMIN"))
                .get("/v1/events" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void a_position_that_nobody_was_given_is_that_of_another_feed() {
        given().auth()
                .oauth2(token("ADMIN"))
                .get("/v1/events?after=99999999")
                .then()
                .statusCode(422)
                .body("code", equalTo("POSITION_AHEAD"))
                .body("errors.pointer", equalTo(java.util.List.of("/after")));
    }

    @Test
    void the_feed_is_for_staff_alone() throws Exception {
        given().get("/v1/events").then().statusCode(401);
        given().auth().oauth2(token("CUSTOMER")).get("/v1/events").then().statusCode(403);
        given().auth()
                .oauth2(token("CUSTOMER"))
                .accept("text/event-stream")
                .get("/v1/events")
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_NOT_ALLOWED"));
    }

    @Test
    @Timeout(60)
    void a_stream_ends_with_the_token_that_opened_it() throws Exception {
        var end = Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
        var answer = stream(request("?subject=" + shipment, token(end, "ADMIN")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().readAllBytes()).isNotEmpty();
        assertThat(Instant.now()).isBetween(end, end.plusSeconds(5));
    }

    private HttpRequest.Builder request(String query) {
        return request(query, token("ADMIN"));
    }

    private HttpRequest.Builder request(String query, String token) {
        return HttpRequest.newBuilder(URI.create(events + query))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .header("Accept-Encoding", "gzip");
    }

    private static HttpResponse<java.io.InputStream> stream(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
    }

    private static String until(BufferedReader lines, String start) throws Exception {
        for (var line = lines.readLine(); line != null; line = lines.readLine())
            if (line.startsWith(start)) return line;
        throw new AssertionError("the stream ended before " + start);
    }
}
