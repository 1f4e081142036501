package io.gendan.order.salesorder;

import io.gendan.eventsourcing.Tx;
import java.math.BigDecimal;
import java.util.Map;

/** How much of an order's lines has left, or has been released to leave. */
public interface LoadedGoods {
    /** By line number; a line of which nothing left is not in it. */
    Map<Integer, BigDecimal> of(Tx tx, OrderId order);
}
