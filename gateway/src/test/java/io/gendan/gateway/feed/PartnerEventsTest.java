package io.gendan.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.gateway.GatewayTest;
import io.gendan.gateway.partner.NewKeys;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.InputStream;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
class PartnerEventsTest extends GatewayTest {
    private static final String PLACED = "io.gendan.order.OrderPlaced.v1";
    private static final String DEPARTED = "io.gendan.shipment.ShipmentDeparted.v1";
    private static final String ARRIVED = "io.gendan.shipment.ShipmentArrived.v1";
    private static final String RAISED = "io.gendan.claim.ClaimRaised.v1";
    private static final String HELD = "io.gendan.demand.DemandHeld.v1";

    @TestHTTPResource("/v1/events")
    URI events;

    private final Said said = new Said();
    private Party ours;
    private Party theirs;

    @BeforeEach
    void twoParties() {
        ours = Party.of(said);
        theirs = Party.of(said);
    }

    @AfterEach
    void close() {
        said.close();
    }

    @Test
    void each_sees_what_concerns_their_own_customer_under_positions_of_their_own() {
        var placed = ours.say(said, "gendan.order", PLACED);
        ours.awaitHeardByStaff(placed);
        var departed = ours.say(said, "gendan.shipment", DEPARTED); // names the order, and no customer
        ours.awaitHeardByStaff(departed);
        var other = theirs.say(said, "gendan.order", PLACED);
        theirs.awaitHeardByStaff(other);
        var arrived = ours.say(said, "gendan.shipment", ARRIVED);
        ours.awaitHeardByStaff(arrived);

        assertThat(ours.heard("")).containsExactly(placed, departed, arrived);
        assertThat(theirs.heard("")).containsExactly(other);
        assertThat(ours.read("").getList("items.position", Integer.class)).containsExactly(1, 2, 3);
        assertThat(theirs.read("").getList("items.position", Integer.class)).containsExactly(1);
        assertThat(ours.read("").getString("items[0].data.orderNo")).isEqualTo("SO-2026-001");

        assertThat(theirs.heard("?subject=" + ours.order())).isEmpty();
        assertThat(ours.heard("?type=" + ARRIVED)).containsExactly(arrived);
        assertThat(ours.heard("?kind=shipment")).containsExactly(departed, arrived);
        assertThat(ours.heard("?after=1&limit=1")).containsExactly(departed);
        assertThat(ours.read("?after=1&limit=1").getLong("next")).isEqualTo(2);
        assertThat(ours.read("?after=3").getLong("next")).isEqualTo(3);
    }

    @Test
    void what_is_for_the_house_is_not_given_even_when_asked_for() {
        ours.awaitHeardByStaff(ours.say(said, "gendan.order", PLACED));
        ours.awaitHeardByStaff(ours.say(said, "gendan.complaint", RAISED));
        ours.awaitHeardByStaff(ours.say(said, "gendan.order", HELD));
        var last = ours.say(said, "gendan.shipment", DEPARTED);
        ours.awaitHeardByStaff(last);
        assertThat(ours.read("").getList("items.type")).isEqualTo(List.of(PLACED, DEPARTED));
        assertThat(ours.read("").getList("items.position", Integer.class)).containsExactly(1, 2);
        assertThat(ours.heard("?type=" + RAISED)).isEmpty();
    }

    @Test
    void what_is_known_to_be_theirs_only_later_comes_behind_what_they_have_read() {
        var other = new Party(ours.customer(), UUID.randomUUID(), ours.key());
        var departed = other.say(said, "gendan.shipment", DEPARTED);
        other.awaitHeardByStaff(departed);
        var placed = ours.say(said, "gendan.order", PLACED);
        ours.awaitHeardByStaff(placed);
        assertThat(ours.heard("")).containsExactly(placed);

        var placedLate = other.say(said, "gendan.order", PLACED);
        other.awaitHeardByStaff(placedLate);
        assertThat(ours.heard("?after=1")).containsExactly(departed, placedLate);
        assertThat(ours.read("?after=1").getList("items.position", Integer.class))
                .containsExactly(2, 3);
    }

    @Test
    @Timeout(60)
    void a_stream_tells_what_is_new_and_ends_when_its_key_is_revoked() throws Exception {
        var answer = stream(ours, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var lines = new BufferedReader(new InputStreamReader(answer.body()))) {
            theirs.say(said, "gendan.order", PLACED);
            ours.say(said, "gendan.order", PLACED);
            assertThat(next(lines, "id: ")).isEqualTo("id: 1");
            assertThat(next(lines, "data: ")).contains(ours.order().toString());
            NewKeys.ask(ours.key(), "revoke", null).statusCode(204);
            var revoked = Instant.now();
            assertThat(next(lines, "data: ")).as("the end").isNull();
            assertThat(Instant.now()).isBefore(revoked.plusSeconds(10));
        }
        given().auth()
                .oauth2(ours.key().key())
                .accept("text/event-stream")
                .get("/v1/events")
                .then()
                .statusCode(401)
                .body("code", equalTo("API_KEY_REVOKED"));
    }

    @Test
    @Timeout(60)
    void a_stream_ends_with_its_key() throws Exception {
        var end = Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
        var brief = new Party(ours.customer(), ours.order(), NewKeys.made(ours.customer(), end, "READ_EVENTS"));
        var answer = stream(brief, "?after=0");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().readAllBytes()).isNotEmpty();
        assertThat(Instant.now()).isBetween(end, end.plusSeconds(5));
    }

    @Test
    @Timeout(60)
    void a_customer_who_closes_no_stream_takes_none_of_the_others() throws Exception {
        var open = new ArrayList<InputStream>();
        for (int n = 0; n < 5; n++) open.add(stream(ours, "").body());
        assertThat(stream(ours, "").statusCode()).isEqualTo(429);
        var other = stream(theirs, "");
        assertThat(other.statusCode()).isEqualTo(200);
        other.body().close();
        open.removeFirst().close();
        await().untilAsserted(() -> {
            var again = stream(ours, "");
            open.add(again.body());
            assertThat(again.statusCode()).isEqualTo(200);
        });
        for (var stream : open) stream.close();
    }

    private HttpResponse<InputStream> stream(Party party, String query) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(events + query))
                .header("Authorization", "Bearer " + party.key().key())
                .header("Accept", "text/event-stream");
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
    }

    /** Null when the stream has ended. */
    private static String next(BufferedReader lines, String start) throws Exception {
        for (var line = lines.readLine(); line != null; line = lines.readLine())
            if (line.startsWith(start)) return line;
        return null;
    }
}
