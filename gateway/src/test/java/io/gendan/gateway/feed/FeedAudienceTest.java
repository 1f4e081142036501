package io.gendan.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.contracts.Audience;
import io.gendan.contracts.PublicMessages;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Heard;
import io.gendan.eventsourcing.Incoming;
import io.gendan.eventsourcing.Transactions;
import io.gendan.gateway.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands in the feed for the customer's own system, of every message that the house can say. */
@QuarkusTest
class FeedAudienceTest extends GatewayTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLAIM_PAID = "io.gendan.claim.ClaimPaid.v1";
    private static final String ESCALATED = "io.gendan.complaint.ComplaintEscalated.v1";

    @Inject
    Ears ears;

    @Inject
    Transactions transactions;

    /** Null when the customer is to see nothing. */
    private JsonNode seenOf(String type, String body) throws IOException {
        var subject = UUID.randomUUID();
        var message = new Incoming(
                "gendan.complaint",
                subject.toString(),
                UUID.randomUUID(),
                type,
                "/complaint-service",
                subject,
                1,
                Instant.parse("2026-03-02T08:00:00Z"),
                UUID.randomUUID(),
                null,
                body);
        var seen = transactions.in(Cause.of("test"), tx -> {
            ears.handleAll(List.of(new Heard<>(tx, message)));
            var found = new ArrayList<String>();
            tx.query(
                    "SELECT for_customer FROM feed WHERE subject = ?",
                    row -> found.add(row.getString("for_customer")),
                    subject);
            return found;
        });
        assertThat(seen).hasSize(1);
        return seen.getFirst() == null ? null : JSON.readTree(seen.getFirst());
    }

    private static String theirs(String type) {
        return Said.golden(type)
                .replaceAll("\"direction\": *\"[A-Z_]+\"", "\"direction\": \"AGAINST_US\"")
                .replaceAll("\"party\": *\"[A-Z_]+\"", "\"party\": \"CUSTOMER\"");
    }

    @Test
    void every_message_shows_the_customer_what_its_audience_names_and_nothing_else() throws IOException {
        int shown = 0;
        for (var type : PublicMessages.TYPES.entrySet()) {
            var audience = Audience.of(EventJson.fromJson(theirs(type.getKey()), type.getValue()));
            var seen = seenOf(type.getKey(), theirs(type.getKey()));
            var may =
                    switch (audience) {
                        case Audience.Internal _ -> Set.of();
                        case Audience.Customer customer -> customer.fields();
                    };
            assertThat(seen == null ? Set.of() : fields(seen, may))
                    .as(type.getKey())
                    .isEqualTo(may);
            if (seen != null) shown++;
        }
        assertThat(shown).isPositive().isLessThan(PublicMessages.TYPES.size());
    }

    private static Set<String> fields(JsonNode seen, Set<?> whole) {
        var fields = new TreeSet<String>();
        seen.properties().forEach(field -> {
            if (whole.contains(field.getKey()) || !field.getValue().isObject()) fields.add(field.getKey());
            else field.getValue().fieldNames().forEachRemaining(part -> fields.add(field.getKey() + "." + part));
        });
        return fields;
    }

    @Test
    void a_customer_sees_what_they_were_paid_and_neither_who_paid_nor_our_recourse() throws IOException {
        var seen = seenOf(CLAIM_PAID, theirs(CLAIM_PAID));
        assertThat(seen.at("/claim/claimNo").asText()).isEqualTo("CL-2026-001");
        assertThat(seen.has("amount")).isTrue();
        assertThat(seen.has("by")).isFalse();
        assertThat(seen.at("/claim/counterpart").isMissingNode()).isTrue();
        assertThat(seenOf(CLAIM_PAID, Said.golden(CLAIM_PAID))).isNull();
        assertThat(seenOf(ESCALATED, Said.golden(ESCALATED))).isNull();
    }

    @Test
    void what_is_new_in_a_message_is_ours_until_somebody_says_otherwise() throws IOException {
        var departed = "io.gendan.shipment.ShipmentDeparted.v1";
        var body = Said.golden(departed).replaceFirst("\\{", "{\"margin\": \"12 %\",");
        assertThat(seenOf(departed, body).has("margin")).isFalse();
        assertThat(seenOf(departed, body).has("shipmentNo")).isTrue();
        assertThat(seenOf("io.gendan.shipment.NotKnownYet.v9", body)).isNull();
    }
}
