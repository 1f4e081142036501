package io.gendan.shipment.clearance;

import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import java.time.Instant;
import java.util.List;

/** What one can ask of a clearance. */
public sealed interface ClearanceCommand {

    /** May this demand go out? {@code open} is what was seen under the lock of all the shipments' voyages. */
    record Decide(String demandNo, List<ShipmentId> shipments, List<OpenIncident> open, Instant now)
            implements ClearanceCommand {}

    /** An incident that is not settled for a shipment. */
    record OpenIncident(ShipmentId shipment, IncidentId incident) {}

    record Withdraw(Instant now) implements ClearanceCommand {}

    record Override(Instant now) implements ClearanceCommand {}
}
