package io.gendan.order.salesorder;

import io.gendan.eventsourcing.Tx;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What asks the customer for money because of an order. */
public interface Billing {
    record Asked(UUID id, String demandNo) {}

    /**
     * What a cancelled order leaves behind.
     *
     * @param withdrawn had not gone out, and never will
     * @param out the customer has them: somebody decides about each, and withdraws it or not
     */
    record Left(List<Asked> withdrawn, List<Asked> out) {}

    /** The order is cancelled, in this transaction. */
    Left end(Tx tx, OrderId order, String reason, Instant now);
}
