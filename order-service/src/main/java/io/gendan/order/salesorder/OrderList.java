package io.gendan.order.salesorder;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Viewer;
import io.gendan.order.salesorder.OrderEvent.Amended;
import io.gendan.order.salesorder.OrderEvent.Cancelled;
import io.gendan.order.salesorder.OrderEvent.Confirmed;
import io.gendan.order.salesorder.OrderEvent.Placed;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What did a customer order, and does the order still stand? The contract itself is kept as it was placed. */
@Singleton
public class OrderList implements ReadModel<SalesOrder, OrderEvent> {
    public enum Status {
        PLACED,
        CONFIRMED,
        CANCELLED
    }

    @Override
    public String name() {
        return "order-list";
    }

    @Override
    public List<String> tables() {
        return List.of("sales_order");
    }

    @Override
    public void follow(Tx tx, Recorded<OrderEvent> fact, SalesOrder state) {
        switch (fact.event()) {
            case Placed placed ->
                tx.update(
                        "INSERT INTO sales_order (id, order_no, customer_id, status, contract, version) VALUES (?, ?, ?, ?, ?::jsonb, ?)",
                        fact.streamId(),
                        placed.orderNo(),
                        placed.buyer().id(),
                        Status.PLACED,
                        EventJson.toJson(placed),
                        fact.version());
            case Amended amended -> amended(tx, fact, amended);
            case Confirmed _ -> now(tx, fact, Status.CONFIRMED);
            case Cancelled _ -> now(tx, fact, Status.CANCELLED);
        }
    }

    private static void amended(Tx tx, Recorded<OrderEvent> fact, Amended amended) {
        tx.update(
                "UPDATE sales_order SET contract = contract || ?::jsonb, version = ? WHERE id = ?",
                EventJson.toJson(amended.to()),
                fact.version(),
                fact.streamId());
    }

    private static void now(Tx tx, Recorded<OrderEvent> fact, Status status) {
        tx.update(
                "UPDATE sales_order SET status = ?, version = ? WHERE id = ?", status, fact.version(), fact.streamId());
    }

    public Optional<OrderView> find(Tx tx, OrderId id) {
        return tx.first("SELECT * FROM sales_order WHERE id = ?", OrderView::of, id);
    }

    Optional<OrderView> find(Tx tx, Viewer viewer, OrderId id) {
        return find(tx, id).filter(order -> viewer.sees(order.customerId()));
    }

    public OrderView known(Tx tx, OrderId id) {
        return find(tx, id).orElseThrow(OrderRefusal.ORDER_NOT_KNOWN::refused);
    }

    /** An order that is not cancelled. */
    public OrderView standing(Tx tx, OrderId id) {
        var order = known(tx, id);
        return switch (order.status()) {
            case PLACED, CONFIRMED -> order;
            case CANCELLED -> throw OrderRefusal.ORDER_CANCELLED.refused();
        };
    }

    /** It stays confirmed until the commit: who cancels it meanwhile waits, and finds what was asked for. */
    public OrderView billable(Tx tx, OrderId id) {
        return confirmed(tx.first("SELECT * FROM sales_order WHERE id = ? FOR SHARE", OrderView::of, id));
    }

    /** The same, and until the commit it is alone with its goods: two shipments together may be what each of them is not. */
    public OrderView releasable(Tx tx, OrderId id) {
        return confirmed(tx.first("SELECT * FROM sales_order WHERE id = ? FOR UPDATE", OrderView::of, id));
    }

    private static OrderView confirmed(Optional<OrderView> found) {
        var order = found.orElseThrow(OrderRefusal.ORDER_NOT_KNOWN::refused);
        return switch (order.status()) {
            case CONFIRMED -> order;
            case PLACED -> throw OrderRefusal.ORDER_NOT_CONFIRMED.refused();
            case CANCELLED -> throw OrderRefusal.ORDER_CANCELLED.refused();
        };
    }

    /** Nobody releases goods of it until the commit, by what the contract says no longer. */
    OrderView toBeAmended(Tx tx, OrderId id) {
        return tx.first("SELECT * FROM sales_order WHERE id = ? FOR UPDATE", OrderView::of, id)
                .orElseThrow(OrderRefusal.ORDER_NOT_KNOWN::refused);
    }

    boolean taken(Tx tx, String orderNo) {
        return tx.first("SELECT 1 FROM sales_order WHERE order_no = ?", row -> true, orderNo)
                .isPresent();
    }

    /** The next {@code limit} orders behind the id {@code after}, oldest first; whatever is null does not narrow it. */
    List<OrderView> page(Tx tx, Viewer viewer, UUID customer, Status status, UUID after, int limit) {
        return tx.query(
                "SELECT * FROM sales_order WHERE (?::uuid IS NULL OR customer_id = ?::uuid)"
                        + " AND (?::uuid IS NULL OR customer_id = ?::uuid) AND (?::text IS NULL OR status = ?)"
                        + " AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?",
                OrderView::of,
                viewer.own(),
                viewer.own(),
                customer,
                customer,
                status,
                status,
                after,
                after,
                limit);
    }
}
