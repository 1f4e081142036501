package io.gendan.order.demand;

import io.gendan.eventsourcing.EventName;
import io.gendan.money.Money;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.invoice.InvoiceId;
import io.gendan.order.salesorder.OrderId;
import java.time.Instant;
import java.util.List;

/** Everything that can ever have happened to a demand. Add freely; never rename, never remove, never change a meaning. */
sealed interface DemandEvent {

    /** Which demand, for those who hear one fact and not the stream. */
    record Reference(String demandNo, OrderId order, CustomerId customer) {}

    /** Asks again for what an invoice asked for: the first, second or third time. */
    record OfInvoice(InvoiceId invoice, int level) {}

    /** {@code creditDays} and {@code reminder} are absent in requests of before they could be said; a reminder without says of no invoice. */
    @EventName("demand-requested")
    record Requested(
            Reference demand,
            DemandKind kind,
            List<ShipmentId> shipments,
            Money amount,
            String remarks,
            String by,
            Instant at,
            Integer creditDays,
            OfInvoice reminder)
            implements DemandEvent {}

    /** shipment-service refused it: the incident is not settled for that shipment. */
    @EventName("demand-held")
    record Held(Reference demand, Hit hit, Instant at) implements DemandEvent {}

    /** An incident became known while the clearance was still on its way; it counts if the clearance did not see it. */
    @EventName("demand-incident-noted")
    record IncidentNoted(Hit hit, Instant at) implements DemandEvent {}

    /** The matter is settled for this shipment; others may still be open. */
    @EventName("demand-incident-over")
    record IncidentOver(Hit hit, Instant at) implements DemandEvent {}

    @EventName("demand-issued")
    record Issued(
            Reference demand, DemandKind kind, List<ShipmentId> shipments, Money amount, boolean overridden, Instant at)
            implements DemandEvent {

        static Issued of(Requested as, boolean overridden, Instant now) {
            return new Issued(as.demand(), as.kind(), as.shipments(), as.amount(), overridden, now);
        }
    }

    @EventName("demand-collection-held")
    record CollectionHeld(Reference demand, Hit hit, Instant at) implements DemandEvent {}

    @EventName("demand-collection-released")
    record CollectionReleased(Reference demand, Instant at) implements DemandEvent {}

    /** {@code incidents} are those that were known then; a later one stops the demand again. */
    @EventName("demand-overridden")
    record Overridden(Reference demand, String by, String reason, List<IncidentId> incidents, Instant at)
            implements DemandEvent {}

    @EventName("demand-withdrawn")
    record Withdrawn(Reference demand, String reason, Instant at) implements DemandEvent {}
}
