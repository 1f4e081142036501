package io.gendan.shipment.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.contracts.Money;
import io.gendan.contracts.complaint.ComplaintMessage.CarrierAnswered;
import io.gendan.contracts.complaint.ComplaintMessage.CaseSettled;
import io.gendan.contracts.order.OrderMessage.DemandOverridden;
import io.gendan.contracts.order.OrderMessage.DemandRequested;
import io.gendan.contracts.order.OrderMessage.DemandWithdrawn;
import io.gendan.contracts.order.OrderMessage.OrderCancelled;
import io.gendan.eventsourcing.Id;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.OthersSay;
import io.gendan.shipment.identifier.DemandId;
import io.gendan.shipment.shipment.Fleet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each message comes twice over the real broker and has its effect once. */
@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class ReactionsTest extends InTheHouse {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    @Inject
    Fleet fleet;

    @Inject
    Log log;

    private static DemandId request(UUID... shipments) {
        var demand = Id.next();
        OthersSay.twice(
                "gendan.order",
                demand,
                new DemandRequested(
                        demand,
                        "D-" + demand,
                        demand,
                        demand,
                        "FREIGHT_AND_CHARGES_INVOICE",
                        List.of(shipments),
                        new Money(new BigDecimal("1.00"), "USD"),
                        NOW));
        return new DemandId(demand);
    }

    private long facts(UUID stream) {
        return log.count("SELECT count(*) FROM event WHERE stream_id = ?", stream);
    }

    @Test
    void the_d_ship_case_as_the_broker_tells_it() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage);
        var incident = Incidents.report(voyage);
        var demand = request(shipment.value());
        await().until(() -> log.statusOf(demand).isPresent());
        assertThat(log.statusOf(demand)).contains("REFUSED");
        await().until(() -> log.finished(incident));
        var caseId = Id.next();
        OthersSay.twice(
                "gendan.complaint",
                caseId,
                new CarrierAnswered(
                        caseId,
                        "C-1",
                        incident.value(),
                        caseId,
                        caseId,
                        shipment.value(),
                        "DAMAGED",
                        "carrier",
                        "wet",
                        NOW));
        OthersSay.twice(
                "gendan.complaint",
                caseId,
                new CaseSettled(
                        caseId,
                        "C-1",
                        incident.value(),
                        caseId,
                        List.of(),
                        List.of(shipment.value()),
                        "COMPENSATED",
                        NOW));
        await().until(() -> log.statusOf(demand).orElseThrow().equals("CLEARED"));
        assertThat(facts(shipment.value()))
                .as("booked, affected, condition, closed")
                .isEqualTo(4);
        assertThat(facts(demand.value())).as("refused, cleared").isEqualTo(2);
        assertThat(log.count("SELECT count(*) FROM shipment WHERE id = ? AND cargo_condition = 'DAMAGED'", shipment))
                .isEqualTo(1);
    }

    @Test
    void a_demand_for_a_shipment_that_is_not_known_is_parked_and_not_let_through() {
        var demand = request(UUID.randomUUID());
        await().until(() -> log.count(
                        "SELECT count(*) FROM parked WHERE key = ?",
                        demand.value().toString())
                > 0);
        assertThat(log.statusOf(demand)).isEmpty();
    }

    @Test
    void a_demand_that_is_withdrawn_or_overridden_waits_no_longer() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage);
        Incidents.report(voyage);
        var withdrawn = request(shipment.value());
        var overridden = request(shipment.value());
        var order = Id.next();
        OthersSay.twice(
                "gendan.order",
                withdrawn.value(),
                new DemandWithdrawn(withdrawn.value(), "D-1", order, order, "mistake", NOW));
        OthersSay.twice(
                "gendan.order",
                overridden.value(),
                new DemandOverridden(overridden.value(), "D-2", order, order, "gm", "they asked", NOW));
        await().until(() -> log.statusOf(withdrawn).filter("WITHDRAWN"::equals).isPresent());
        await().until(() ->
                log.statusOf(overridden).filter("OVERRIDDEN"::equals).isPresent());
        assertThat(facts(withdrawn.value())).isEqualTo(2);
        assertThat(facts(overridden.value())).isEqualTo(2);
    }

    @Test
    void an_order_is_known_when_it_is_placed_as_it_is_amended_until_it_is_cancelled() {
        var order = Id.next();
        OthersSay.twice("gendan.order", order, Fleet.placed(order, Id.next()));
        await().until(() -> log.count("SELECT count(*) FROM known_order WHERE order_id = ?", order) == 1);
        OthersSay.twice("gendan.order", order, Fleet.amended(order, "CIF", "New York"));
        var term =
                "SELECT count(*) FROM known_order WHERE order_id = ? AND incoterm = 'CIF' AND named_place = 'New York'";
        await().until(() -> log.count(term, order) == 1);
        OthersSay.twice("gendan.order", order, new OrderCancelled(order, "O-1", order, "no money", NOW));
        await().until(() -> log.count("SELECT count(*) FROM known_order WHERE order_id = ? AND cancelled", order) == 1);
    }
}
