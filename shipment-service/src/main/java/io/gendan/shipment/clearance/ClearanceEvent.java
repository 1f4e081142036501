package io.gendan.shipment.clearance;

import io.gendan.eventsourcing.EventName;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import java.time.Instant;
import java.util.List;

/** Everything that can ever have been decided on a demand. Add freely; never rename, never remove, never change a meaning. */
sealed interface ClearanceEvent {

    /** When this was decided, none of the shipments had an open incident. */
    @EventName("billing-cleared")
    record BillingCleared(String demandNo, List<ShipmentId> shipments, Instant at) implements ClearanceEvent {}

    /** {@code shipment} is the one that holds it, because of {@code incident}. */
    @EventName("billing-refused")
    record BillingRefused(
            String demandNo, List<ShipmentId> shipments, ShipmentId shipment, IncidentId incident, Instant at)
            implements ClearanceEvent {}

    /** Nobody wants the money of this demand any more; it waits no longer. */
    @EventName("demand-withdrawn")
    record DemandWithdrawn(Instant at) implements ClearanceEvent {}

    /** A general manager let it through; it waits no longer. It was never cleared. */
    @EventName("demand-overridden")
    record DemandOverridden(Instant at) implements ClearanceEvent {}
}
