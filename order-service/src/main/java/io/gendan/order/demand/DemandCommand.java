package io.gendan.order.demand;

import io.gendan.money.Money;
import io.gendan.order.demand.DemandEvent.Reference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What one can ask of a demand. Nobody can ask for it to be issued: it is cleared, or a general manager overrides. */
sealed interface DemandCommand {

    /**
     * @param goods what the goods of the order cost, in the order's currency
     * @param creditDays how long the customer may take to pay
     * @param reminder which invoice it reminds of, null where it does not
     */
    record Request(
            Reference demand,
            Money goods,
            DemandKind kind,
            List<ShipmentId> shipments,
            BigDecimal amount,
            String currency,
            String remarks,
            String by,
            Instant now,
            Integer creditDays,
            DemandEvent.OfInvoice reminder)
            implements DemandCommand {}

    /** shipment-service: when this was decided, no incident of any of its shipments was open. */
    record Clear(Instant now) implements DemandCommand {}

    /** shipment-service: an incident of this shipment is open. */
    record Refuse(Hit hit, Instant now) implements DemandCommand {}

    record HoldCollection(Hit hit, Instant now) implements DemandCommand {}

    record ReleaseCollection(Hit hit, Instant now) implements DemandCommand {}

    record Override(String by, String reason, Instant now) implements DemandCommand {}

    record Withdraw(String reason, Instant now) implements DemandCommand {}
}
