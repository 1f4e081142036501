package io.gendan.shipment.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.Fleet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Goods that change ships: incidents follow the goods, whichever ship they are on when it is known. */
@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class RollOverTest extends InTheHouse {
    private static final String E = "9321483";

    @Inject
    Fleet fleet;

    @Inject
    OpenIncidents openIncidents;

    @Inject
    Transactions transactions;

    private List<IncidentId> open(ShipmentId shipment) {
        return transactions.in(
                Cause.of("test"),
                tx -> openIncidents.of(tx, List.of(shipment)).stream()
                        .map(one -> one.incident())
                        .toList());
    }

    @Test
    void goods_that_roll_onto_a_voyage_with_a_known_incident_are_hit_by_it() {
        var shipment = fleet.book(Fleet.voyage());
        var next = Fleet.voyage();
        var incident = Incidents.report(E, "X" + next);
        assertThat(open(shipment)).isEmpty();
        fleet.rollOver(shipment, next);
        assertThat(open(shipment)).containsExactly(incident);
    }

    @Test
    void goods_that_roll_off_a_voyage_after_its_incident_was_known_stay_hit() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage);
        var incident = Incidents.report(E, "X" + voyage);
        fleet.rollOver(shipment, Fleet.voyage());
        assertThat(open(shipment)).containsExactly(incident);
    }

    @Test
    void goods_that_rolled_off_a_voyage_before_its_incident_was_reported_are_not_hit() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage);
        fleet.rollOver(shipment, Fleet.voyage());
        Incidents.report(E, "X" + voyage);
        assertThat(open(shipment)).isEmpty();
    }
}
