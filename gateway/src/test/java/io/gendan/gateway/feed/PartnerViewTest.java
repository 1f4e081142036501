package io.gendan.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.gateway.GatewayTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Of what concerns two customers each one's system is given the fields that are for customers; the staff go on reading all of them. */
@QuarkusTest
class PartnerViewTest extends GatewayTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLACED = "io.gendan.order.OrderPlaced.v1";
    private static final String OFFERED = "io.gendan.complaint.OfferMade.v1";
    private static final String PAID = "io.gendan.claim.ClaimPaid.v1";

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

    /** A claim of theirs against us is paid, and our own of the carrier, which stands under the same customer. */
    private List<UUID> saidOf(Party party) {
        var heard = new ArrayList<UUID>();
        heard.add(party.say(said, "gendan.order", PLACED));
        party.awaitHeardByStaff(heard.getLast());
        heard.add(party.say(said, "gendan.complaint", OFFERED));
        party.say(said, "gendan.complaint", PAID); // ours of the carrier
        var againstUs = Said.golden(PAID).replace("\"OURS\"", "\"AGAINST_US\"").replace("\"CARRIER\"", "\"CUSTOMER\"");
        heard.add(party.say(said, "gendan.complaint", PAID, againstUs));
        party.awaitHeardByStaff(heard.getLast());
        return heard;
    }

    @Test
    void each_is_given_the_fields_that_are_for_them_and_nothing_of_who_and_what_it_costs_us() throws IOException {
        var ofOurs = saidOf(ours);
        var ofTheirs = saidOf(theirs);
        assertThat(ours.heard("")).isEqualTo(ofOurs);
        assertThat(theirs.heard("")).isEqualTo(ofTheirs);
        assertThat(theirs.read("").getList("items.position", Integer.class)).containsExactly(1, 2, 3);

        Map<String, Object> placed = ours.read("").getMap("items[0].data");
        Map<String, Object> offered = ours.read("").getMap("items[1].data");
        Map<String, Object> paid = ours.read("").getMap("items[2].data");
        assertThat(placed)
                .containsOnlyKeys("orderId", "orderNo", "customerId", "incoterm", "namedPlace", "total", "deliverBy")
                .containsEntry("customerId", ours.customer().toString());
        assertThat(offered)
                .containsKeys("complaintNo", "offerNo", "remedies", "validUntil")
                .doesNotContainKeys("worth", "by");
        assertThat(paid).containsOnlyKeys("claim", "reference", "amount", "on", "paid", "at");
        Map<String, Object> claim = ours.read("").getMap("items[2].data.claim");
        assertThat(claim).containsKey("claimNo").doesNotContainKeys("counterpart", "caseId");
        assertThat(ours.read("").prettify()).doesNotContain("staff-", "Atlantic Bridge Line");
    }

    @Test
    void the_staff_read_all_fields_of_all_of_it() throws IOException {
        saidOf(ours);
        var items = ours.readByStaff();
        assertThat(items.getList("items.type")).isEqualTo(List.of(PLACED, OFFERED, PAID, PAID));
        assertThat(JSON.<JsonNode>valueToTree(items.getMap("items[2].data"))).isEqualTo(golden(PAID));
        assertThat(items.getMap("items[1].data")).containsKey("worth");
    }

    @Test
    @Timeout(60)
    void a_stream_gives_the_same_fields() throws Exception {
        saidOf(theirs);
        var heard = saidOf(ours);
        var request = HttpRequest.newBuilder(URI.create(events + "?after=0"))
                .header("Authorization", "Bearer " + ours.key().key())
                .header("Accept", "text/event-stream")
                .build();
        var streamed = new ArrayList<JsonNode>();
        var body = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(body.body()))) {
            for (var line = lines.readLine(); line != null && streamed.size() < heard.size(); line = lines.readLine())
                if (line.startsWith("data: ")) streamed.add(JSON.readTree(line.substring("data: ".length())));
        }
        List<Map<String, Object>> read = ours.read("").getList("items");
        assertThat(streamed)
                .hasSize(3)
                .isEqualTo(read.stream().map(JSON::<JsonNode>valueToTree).toList());
    }

    private JsonNode golden(String type) throws IOException {
        return JSON.readTree(ours.aboutThem(Said.golden(type)));
    }
}
