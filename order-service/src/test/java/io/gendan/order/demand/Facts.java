package io.gendan.order.demand;

import io.gendan.money.Money;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.demand.DemandCommand.Request;
import io.gendan.order.demand.DemandEvent.CollectionHeld;
import io.gendan.order.demand.DemandEvent.CollectionReleased;
import io.gendan.order.demand.DemandEvent.Held;
import io.gendan.order.demand.DemandEvent.IncidentNoted;
import io.gendan.order.demand.DemandEvent.IncidentOver;
import io.gendan.order.demand.DemandEvent.Issued;
import io.gendan.order.demand.DemandEvent.Overridden;
import io.gendan.order.demand.DemandEvent.Reference;
import io.gendan.order.demand.DemandEvent.Requested;
import io.gendan.order.demand.DemandEvent.Withdrawn;
import io.gendan.order.salesorder.OrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One demand for two shipments that sail on one vessel, and what can happen to it. */
final class Facts {
    static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    static final ShipmentId S1 = new ShipmentId(new UUID(0, 1));
    static final ShipmentId S2 = new ShipmentId(new UUID(0, 2));
    static final IncidentId COLLISION = new IncidentId(new UUID(1, 1));
    static final IncidentId FIRE = new IncidentId(new UUID(1, 2));
    static final Hit S1_COLLISION = new Hit(S1, COLLISION);
    static final Hit S2_COLLISION = new Hit(S2, COLLISION);
    static final Hit S1_FIRE = new Hit(S1, FIRE);

    static final Reference D = new Reference("D-1", new OrderId(new UUID(2, 1)), new CustomerId(new UUID(3, 1)));
    static final Money SUM = new Money(new BigDecimal("1250.00"), "USD");
    static final Money GOODS = new Money(new BigDecimal("125.00"), "USD");
    static final DemandKind KIND = DemandKind.FREIGHT_AND_CHARGES_INVOICE;

    static final Request REQUEST = new Request(
            D, GOODS, KIND, List.of(S1, S2), new BigDecimal("1250"), "USD", null, "staff-002", NOW, null, null);
    static final Requested REQUESTED = new Requested(D, KIND, List.of(S1, S2), SUM, null, "staff-002", NOW, null, null);
    static final Issued ISSUED = new Issued(D, KIND, List.of(S1, S2), SUM, false, NOW);
    static final Issued ISSUED_BY_OVERRIDE = new Issued(D, KIND, List.of(S1, S2), SUM, true, NOW);
    static final CollectionReleased RELEASED = new CollectionReleased(D, NOW);
    static final Withdrawn WITHDRAWN = new Withdrawn(D, "wrong sum", NOW);

    private Facts() {}

    static Held held(Hit hit) {
        return new Held(D, hit, NOW);
    }

    static IncidentNoted noted(Hit hit) {
        return new IncidentNoted(hit, NOW);
    }

    static IncidentOver over(Hit hit) {
        return new IncidentOver(hit, NOW);
    }

    static CollectionHeld collectionHeld(Hit hit) {
        return new CollectionHeld(D, hit, NOW);
    }

    static Overridden overridden(IncidentId... incidents) {
        return new Overridden(D, "staff-010", "they asked for it", List.of(incidents), NOW);
    }
}
