package io.gendan.shipment.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.clearance.ClearanceCommand;
import io.gendan.shipment.clearance.Clearances;
import io.gendan.shipment.identifier.DemandId;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.Fleet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class GateTest extends InTheHouse {
    @Inject
    Fleet fleet;

    @Inject
    Gate gate;

    @Inject
    Clearances clearances;

    @Inject
    Log log;

    @Inject
    Transactions transactions;

    private DemandId ask(ShipmentId... shipments) {
        var demand = new DemandId(Id.next());
        transactions.run(Cause.of("test"), tx -> gate.decide(tx, demand, "D-" + demand.value(), List.of(shipments)));
        return demand;
    }

    private void settle(IncidentId incident, ShipmentId... shipments) {
        transactions.run(Cause.of("test"), tx -> gate.close(tx, incident, List.of(shipments)));
    }

    @Test
    void a_demand_waits_for_every_shipment_and_goes_out_by_itself_when_the_last_is_settled() {
        var voyage = Fleet.voyage();
        var mine = fleet.book(voyage);
        var other = fleet.book(voyage);
        var elsewhere = fleet.book(Fleet.voyage());
        var before = ask(mine);
        assertThat(log.statusOf(before)).contains("CLEARED");
        var incident = Incidents.report(voyage);
        var waiting = ask(mine, other, elsewhere);
        var free = ask(elsewhere);
        assertThat(log.statusOf(waiting)).contains("REFUSED");
        assertThat(log.statusOf(free)).contains("CLEARED");
        await().until(() -> log.finished(incident));
        settle(incident, mine);
        assertThat(log.statusOf(waiting)).contains("REFUSED");
        settle(incident, other);
        assertThat(log.statusOf(waiting)).contains("CLEARED");
        assertThat(log.count(
                        "SELECT count(*) FROM event WHERE name = 'shipment-affected' AND stream_id = ?"
                                + " AND body -> 'billedBefore' @> to_jsonb(?::text)",
                        mine,
                        "D-" + before.value()))
                .isEqualTo(1);
    }

    @Test
    void a_withdrawn_incident_holds_until_it_is_settled() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage);
        var incident = Incidents.report(voyage);
        io.restassured.RestAssured.given()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"reason\": \"another ship\"}")
                .post("/v1/incidents/" + incident.value() + "/withdraw")
                .then()
                .statusCode(204);
        var waiting = ask(shipment);
        assertThat(log.statusOf(waiting)).contains("REFUSED");
        settle(incident, shipment);
        assertThat(log.statusOf(waiting)).contains("CLEARED");
        assertThat(log.statusOf(ask(fleet.book(voyage)))).contains("CLEARED");
    }

    @Test
    void whoever_books_on_a_voyage_that_was_hit_is_held() {
        var voyage = Fleet.voyage();
        var incident = Incidents.report(voyage);
        var late = fleet.book(voyage);
        assertThat(log.marksOf(incident)).isEqualTo(1);
        assertThat(log.statusOf(ask(late))).contains("REFUSED");
    }

    @Test
    void goods_that_had_left_before_are_billed_and_goods_that_are_said_to_have_left_afterwards_are_not() {
        var voyage = Fleet.voyage();
        var gone = fleet.book(voyage);
        var there = fleet.book(voyage);
        var now = Fleet.now();
        for (var shipment : List.of(gone, there)) {
            fleet.depart(shipment, 1, now.minus(Duration.ofDays(2)));
            fleet.arrive(shipment, 1, now.minus(Duration.ofDays(1)));
        }
        fleet.depart(gone, 2, now.minus(Duration.ofHours(2)));
        Incidents.report(voyage, now.minus(Duration.ofHours(1)));
        fleet.depart(there, 2, now.minus(Duration.ofHours(2)));
        assertThat(log.statusOf(ask(gone))).contains("CLEARED");
        assertThat(log.statusOf(ask(there))).contains("REFUSED");
    }

    @Test
    void what_is_not_known_is_not_let_through() {
        var unknown = new ShipmentId(Id.next());
        assertThatThrownBy(() -> ask(unknown))
                .hasMessageContaining(unknown.value().toString());
        assertThatThrownBy(() -> ask()).hasMessageContaining("names no shipment");
    }

    @Test
    void who_no_longer_asks_is_not_answered_when_it_is_settled() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage);
        var incident = Incidents.report(voyage);
        var withdrawn = ask(shipment);
        transactions.run(
                Cause.of("test"), tx -> clearances.handle(tx, withdrawn, new ClearanceCommand.Withdraw(Fleet.now())));
        await().until(() -> log.finished(incident));
        settle(incident, shipment);
        assertThat(log.statusOf(withdrawn)).contains("WITHDRAWN");
    }
}
