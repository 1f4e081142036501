package io.gendan.shipment.clearance;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.shipment.clearance.BillingClearance.DECIDER;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.shipment.clearance.ClearanceCommand.Decide;
import io.gendan.shipment.clearance.ClearanceCommand.OpenIncident;
import io.gendan.shipment.clearance.ClearanceEvent.BillingCleared;
import io.gendan.shipment.clearance.ClearanceEvent.BillingRefused;
import io.gendan.shipment.clearance.ClearanceEvent.DemandOverridden;
import io.gendan.shipment.clearance.ClearanceEvent.DemandWithdrawn;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BillingClearanceTest {
    private static final Instant NOW = Instant.parse("2026-09-04T12:00:00Z");
    private static final ShipmentId ONE = new ShipmentId(new UUID(1, 1));
    private static final ShipmentId TWO = new ShipmentId(new UUID(1, 2));
    private static final OpenIncident COLLISION = new OpenIncident(ONE, new IncidentId(new UUID(2, 1)));
    private static final OpenIncident FIRE = new OpenIncident(TWO, new IncidentId(new UUID(2, 2)));
    private static final BillingCleared CLEARED = new BillingCleared("D-1", List.of(ONE, TWO), NOW);

    private static Decide seeing(OpenIncident... open) {
        return new Decide("D-1", List.of(ONE, TWO), List.of(open), NOW);
    }

    private static BillingRefused refusedBy(OpenIncident open) {
        return new BillingRefused("D-1", List.of(ONE, TWO), open.shipment(), open.incident(), NOW);
    }

    @Test
    void a_demand_is_cleared_when_none_of_its_shipments_has_an_open_incident() {
        given(DECIDER).when(seeing()).then(CLEARED);
        given(DECIDER).when(seeing(FIRE)).then(refusedBy(FIRE));
        given(DECIDER).when(seeing(COLLISION, FIRE)).then(refusedBy(COLLISION));
    }

    @Test
    void it_waits_until_the_last_incident_is_closed() {
        given(DECIDER, refusedBy(COLLISION)).when(seeing(COLLISION)).thenNothing();
        given(DECIDER, refusedBy(COLLISION)).when(seeing(FIRE, COLLISION)).thenNothing();
        given(DECIDER, refusedBy(COLLISION)).when(seeing(FIRE)).then(refusedBy(FIRE));
        given(DECIDER, refusedBy(COLLISION)).when(seeing()).then(CLEARED);
    }

    @Test
    void it_is_cleared_once_and_what_is_cleared_stays_cleared() {
        given(DECIDER, CLEARED).when(seeing()).thenNothing();
        given(DECIDER, CLEARED).when(seeing(FIRE)).thenNothing();
    }

    @Test
    void a_demand_for_nothing_is_not_let_through() {
        assertThatThrownBy(() -> given(DECIDER).when(new Decide("D-1", List.of(), List.of(), NOW)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_no_longer_asks_gets_no_answer() {
        var withdrawn = new DemandWithdrawn(NOW);
        var overridden = new DemandOverridden(NOW);
        given(DECIDER, refusedBy(FIRE)).when(new ClearanceCommand.Withdraw(NOW)).then(withdrawn);
        given(DECIDER, refusedBy(FIRE)).when(new ClearanceCommand.Override(NOW)).then(overridden);
        given(DECIDER, CLEARED).when(new ClearanceCommand.Withdraw(NOW)).then(withdrawn);
        given(DECIDER, CLEARED).when(new ClearanceCommand.Override(NOW)).thenNothing();
        given(DECIDER, refusedBy(FIRE), withdrawn).when(seeing()).thenNothing();
        given(DECIDER, refusedBy(FIRE), overridden).when(seeing()).thenNothing();
        given(DECIDER, withdrawn).when(new ClearanceCommand.Override(NOW)).thenNothing();
    }
}
