package io.gendan.order.salesorder;

import io.gendan.eventsourcing.Tx;
import java.time.Instant;

/** What asks the customer for money because of an order. */
public interface Billing {
    /** The order is cancelled, in this transaction. What it leaves behind. */
    CancelledOrder end(Tx tx, OrderId order, String reason, Instant now);
}
