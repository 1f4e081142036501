package io.gendan.order.invoice;

import io.gendan.eventsourcing.Tx;
import io.gendan.order.salesorder.OrderId;
import java.time.Instant;

/** The reminders of invoices, which are demands. */
public interface Reminders {
    /** Nothing is open any more: what still waits at the gate must not go out when it opens. */
    void end(Tx tx, OrderId order, InvoiceId invoice, String reason, Instant now);
}
