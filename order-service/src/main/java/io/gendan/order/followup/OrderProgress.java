package io.gendan.order.followup;

import io.gendan.eventsourcing.Tx;
import io.gendan.order.salesorder.LoadedGoods;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.salesorder.OrderLineView;
import io.gendan.order.salesorder.OrderList;
import io.gendan.order.salesorder.OrderView;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;

/** Is it all of an order that left, and all of it that was paid for? */
@Singleton
class OrderProgress {
    private final OrderList orders;
    private final LoadedGoods loaded;

    OrderProgress(OrderList orders, LoadedGoods loaded) {
        this.orders = orders;
        this.loaded = loaded;
    }

    /**
     * Whether goods are still to come, within the tolerance of the contract. Where nobody has said which goods went with which
     * shipment, the shipments that are booked are taken for all.
     */
    boolean hasGoodsToCome(Tx tx, OrderId id) {
        var gone = loaded.of(tx, id);
        if (gone.isEmpty()) return false;
        var order = orders.known(tx, id);
        return order.lines().stream().anyMatch(line -> isShort(line, gone, least(order)));
    }

    private static boolean isShort(OrderLineView line, Map<Integer, BigDecimal> gone, BigDecimal least) {
        return gone.getOrDefault(line.lineNo(), BigDecimal.ZERO)
                        .compareTo(new BigDecimal(line.quantity()).multiply(least))
                < 0;
    }

    /** The share of what was agreed that is enough. */
    private static BigDecimal least(OrderView order) {
        var tolerance = order.moreOrLessPercent() == null ? BigDecimal.ZERO : order.moreOrLessPercent();
        return BigDecimal.ONE.subtract(tolerance.movePointLeft(2));
    }

    /** An invoice that was given back as a whole billed nothing; and with its freight alone an order is not paid. */
    boolean isPaid(Tx tx, OrderId id) {
        var order = orders.known(tx, id);
        var enough = order.total().amount().multiply(least(order));
        return tx.first("""
                        SELECT coalesce(sum(amount) FILTER (WHERE kind = 'GOODS_INVOICE' AND given_back < amount), 0) >= ?
                            AND coalesce(sum(received), 0) > 0 AND coalesce(sum(open), 0) = 0
                        FROM invoice CROSS JOIN LATERAL (
                            SELECT coalesce(sum(entry.amount) FILTER (WHERE entry.kind = 'CREDIT_NOTE'), 0) AS given_back,
                                coalesce(sum(entry.amount) FILTER (WHERE entry.kind = 'PAYMENT'), 0) AS received
                            FROM invoice_entry entry WHERE entry.invoice_id = invoice.id) entries
                        WHERE order_id = ? AND status <> 'VOID'""", row -> row.getBoolean(1), enough, id).orElse(false);
    }
}
