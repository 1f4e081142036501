package io.gendan.shipment.gate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.incident.IncidentList;
import io.gendan.shipment.shipment.Fleet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class MarkingTest extends InTheHouse {
    @Inject
    Fleet fleet;

    @Inject
    MarkingJobs jobs;

    @Inject
    Waiting waiting;

    @Inject
    Marks marks;

    @Inject
    IncidentList incidents;

    @Inject
    Log log;

    @Inject
    Transactions transactions;

    @Test
    void ten_thousand_are_marked_behind_the_answer_of_one() {
        var small = Fleet.voyage();
        fleet.bookMany(small, 1, 1);
        var big = Fleet.voyage();
        fleet.bookMany(big, 10_000, 2_000);
        var start = System.nanoTime();
        Incidents.report(small);
        var one = System.nanoTime();
        var incident = Incidents.report(big);
        var answered = System.nanoTime();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> log.finished(incident));
        Logger.getLogger(MarkingTest.class)
                .infof(
                        "report of 1: %d ms, of 10,000: %d ms, all marked after %d ms",
                        (one - start) / 1_000_000,
                        (answered - one) / 1_000_000,
                        (System.nanoTime() - answered) / 1_000_000);
        assertThat(log.marksOf(incident)).isEqualTo(10_000);
        assertThat(log.count(
                        "SELECT count(*) FROM event WHERE name = 'shipment-affected' AND body -> 'hit' ->> 'incident' = ?"
                                + " AND (body ->> 'shipmentsOfCustomer')::int = 5",
                        incident.value().toString()))
                .isEqualTo(10_000);
        given().get("/v1/incidents/" + incident.value())
                .then()
                .statusCode(200)
                .body("marking.expected", equalTo(10_000))
                .body("marking.marked", equalTo(10_000))
                .body("marking.finished", equalTo(true));
    }

    @Test
    void what_was_marked_before_a_kill_is_not_marked_again_and_the_rest_is() {
        var voyage = Fleet.voyage();
        fleet.bookMany(voyage, 600, 100);
        var incident = Incidents.report(voyage);
        try {
            // Killed with half a batch written and not committed.
            transactions.run(Cause.of("test"), tx -> {
                var some = waiting.of(tx, incident);
                marks.mark(tx, incidents.find(tx, incident).orElseThrow(), some.subList(0, some.size() / 2));
                throw new IllegalStateException("killed");
            });
        } catch (RuntimeException killed) {
            assertThat(killed).isNotNull();
        }
        jobs.finish(incident);
        await().until(() -> log.finished(incident));
        assertThat(log.marksOf(incident)).isEqualTo(600);
        assertThat(log.count(
                        "SELECT count(*) FROM event WHERE name = 'shipment-affected' AND body -> 'hit' ->> 'incident' = ?",
                        incident.value().toString()))
                .isEqualTo(600);
    }

    @Test
    void an_incident_that_cannot_be_marked_holds_up_no_other() {
        var broken = new UUID(0, 7); // the first in order, and nowhere reported
        transactions.run(
                Cause.of("test"),
                tx -> tx.update("INSERT INTO marking (incident_id, correlation) VALUES (?, ?)", broken, broken));
        try {
            var voyage = Fleet.voyage();
            fleet.book(voyage);
            var incident = Incidents.report(voyage);
            await().until(() -> log.finished(incident));
        } finally {
            transactions.run(Cause.of("test"), tx -> tx.update("DELETE FROM marking WHERE incident_id = ?", broken));
        }
    }

    @Test
    void batches_hold_whole_customers() {
        var voyage = Fleet.voyage();
        fleet.bookMany(voyage, 1_300, 5);
        var incident = Incidents.report(voyage);
        await().until(() -> log.finished(incident));
        assertThat(log.count(
                        "SELECT count(DISTINCT marked_at) FROM affected_shipment WHERE incident_id = ? GROUP BY customer_id"
                                + " ORDER BY 1 DESC LIMIT 1",
                        incident))
                .isEqualTo(1);
    }

    @Test
    void a_withdrawal_waits_until_everybody_is_marked_and_later_bookings_are_not_concerned() {
        var voyage = Fleet.voyage();
        fleet.bookMany(voyage, 700, 100);
        var incident = Incidents.report(voyage);
        given().header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"reason\": \"another ship\"}")
                .post("/v1/incidents/" + incident.value() + "/withdraw")
                .then()
                .statusCode(204)
                .header("ETag", "\"2\"");
        assertThat(log.marksOf(incident)).isEqualTo(700);
        fleet.book(voyage);
        assertThat(log.marksOf(incident)).isEqualTo(700);
    }
}
