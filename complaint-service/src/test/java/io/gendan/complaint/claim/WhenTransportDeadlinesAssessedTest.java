package io.gendan.complaint.claim;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-4",
        roles = {"SUPERVISOR", "GENERAL_MANAGER", "STAFF"})
class WhenTransportDeadlinesAssessedTest extends ClaimHouse {
    @Inject
    Watch watch;

    /** What was said before it is through when this is. */
    private void heardUpTo(UUID shipment) {
        var marker = UUID.randomUUID();
        hear(marker, assessed(marker, Instant.now()));
        await().atMost(20, SECONDS)
                .until(() -> transactions.in(
                                TEST,
                                tx -> tx.query(
                                                "SELECT 1 FROM transport_times WHERE shipment_id IN (?, ?)",
                                                row -> true,
                                                marker,
                                                shipment)
                                        .size())
                        == 2);
    }

    private static Instant noon(java.time.LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    @Test
    void claims_follow_what_is_said_of_their_shipments_once_and_when_it_is_said_again() {
        var complaint = UUID.randomUUID();
        var shipment = shipment(complaint);
        var suitBy = TODAY.plusDays(300);
        var theirs = theirs(UUID.randomUUID(), complaint, "10");
        var before = ours("CARRIER", "Line", theirs, "10");
        var supplier = ours("SUPPLIER", "Works", theirs, "10");
        var message = UUID.randomUUID();
        var said = assessed(shipment, Instant.now(), voyage(TODAY.plusDays(60), suitBy));
        hear(message, shipment, said);
        hear(message, shipment, said);
        hear(shipment, said);
        await().atMost(20, SECONDS).until(() -> one(before).getString("nearestDeadline") != null);
        heardUpTo(shipment);
        assertThat(facts(before)).containsExactly("claim-raised", "claim-transport-times-heard");
        assertThat(facts(supplier)).containsExactly("claim-raised");
        assertThat(facts(theirs)).containsExactly("claim-raised");
        var after = ours("FORWARDER", "Fast", theirs, "10");
        for (var claim : List.of(before, after))
            given().get(claim)
                    .then()
                    .body("nearestDeadline", equalTo(TODAY.plusDays(60).toString()))
                    .body("deadlines.kind", equalTo(List.of("NOTICE", "SUIT")))
                    .body("deadlines.source", hasItem("Maritime Code of the PRC as revised in 2025"))
                    .body("deadlines.source", not(hasItem(nullValue())));

        hear(shipment, assessed(shipment, Instant.now(), voyage(TODAY.plusDays(60), suitBy.plusDays(30))));
        await().atMost(20, SECONDS)
                .until(() -> suitBy.plusDays(30).toString().equals(one(before).getString("deadlines[1].by")));
        assertThat(one(after).getString("deadlines[1].by"))
                .isEqualTo(suitBy.plusDays(30).toString());
        hear(shipment, said);
        heardUpTo(shipment);
        assertThat(one(before).getString("deadlines[1].by"))
                .as("what was said before it is no news")
                .isEqualTo(suitBy.plusDays(30).toString());
    }

    @Test
    void somebody_is_warned_before_and_called_when_the_day_has_passed_once() {
        var complaint = UUID.randomUUID();
        var shipment = shipment(complaint);
        var suitBy = TODAY.plusDays(40);
        hear(shipment, assessed(shipment, Instant.now(), voyage(TODAY.plusDays(35), suitBy)));
        heardUpTo(shipment);
        var ours = ours("CARRIER", "Line", theirs(UUID.randomUUID(), complaint, "10"), "10");
        ask(ours + "/notice", "{\"channel\": \"EMAIL\", \"on\": \"" + TODAY + "\"}")
                .statusCode(204);
        watch.look(noon(suitBy.minusDays(31)));
        given().get(ours).then().body("deadlines", hasSize(1)).body("deadlines[0].warnedDaysBefore", nullValue());
        watch.look(noon(suitBy.minusDays(30)));
        watch.look(noon(suitBy.minusDays(30)));
        given().get(ours)
                .then()
                .body("deadlines[0].warnedDaysBefore", equalTo(30))
                .body("escalatedAt", nullValue());
        watch.look(noon(suitBy.plusDays(1)));
        watch.look(noon(suitBy.plusDays(2)));
        given().get(ours)
                .then()
                .body("escalatedAt", not(nullValue()))
                .body("nearestDeadline", equalTo(suitBy.toString()))
                .body("deadlines[0].passedAt", not(nullValue()));
        assertThat(facts(ours))
                .containsExactly(
                        "claim-raised",
                        "claim-transport-times-heard",
                        "claim-notice-given",
                        "claim-deadline-warned",
                        "claim-deadline-passed");
    }
}
