package io.gendan.order.salesorder;

import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.salesorder.OrderEvent.Agreement;
import io.gendan.order.salesorder.OrderEvent.Amended;
import io.gendan.order.salesorder.OrderEvent.Cancelled;
import io.gendan.order.salesorder.OrderEvent.Confirmed;
import io.gendan.order.salesorder.OrderEvent.Line;
import io.gendan.order.salesorder.OrderEvent.Placed;
import io.gendan.sheets.CompanyDays;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of sheet 13-11 that an order fills. A cancelled order is not followed any longer and leaves the sheet. */
@Singleton
class OrderTracking implements ReadModel<SalesOrder, OrderEvent> {
    private final CompanyDays days;

    OrderTracking(CompanyDays days) {
        this.days = days;
    }

    @Override
    public String name() {
        return "order-tracking-sheet";
    }

    @Override
    public List<String> tables() {
        return List.of("order_tracking");
    }

    @Override
    public void follow(Tx tx, Recorded<OrderEvent> fact, SalesOrder state) {
        switch (fact.event()) {
            case Placed placed -> write(tx, fact, placed);
            case Amended amended -> rewrite(tx, fact, amended.to());
            case Confirmed _ ->
                tx.update(
                        "UPDATE order_tracking SET status = ? WHERE order_id = ?",
                        OrderList.Status.CONFIRMED,
                        fact.streamId());
            case Cancelled _ -> tx.update("DELETE FROM order_tracking WHERE order_id = ?", fact.streamId());
        }
    }

    private void write(Tx tx, Recorded<OrderEvent> fact, Placed placed) {
        var orderedOn = days.of(placed.at());
        tx.update(
                "INSERT INTO order_tracking (order_id, sheet_no, order_no, customer_id, letter_of_credit_no, quantity, amount,"
                        + " currency, ordered_on, deliver_by, remarks, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fact.streamId(),
                "OT-" + orderedOn.getYear(),
                placed.orderNo(),
                placed.buyer().id(),
                placed.letterOfCreditNo(),
                quantity(placed.lines()),
                placed.total().amount(),
                placed.total().currency(),
                orderedOn,
                placed.deliverBy(),
                placed.remarks(),
                OrderList.Status.PLACED);
    }

    private static void rewrite(Tx tx, Recorded<OrderEvent> fact, Agreement now) {
        tx.update(
                "UPDATE order_tracking SET letter_of_credit_no = ?, quantity = ?, amount = ?, deliver_by = ?, remarks = ?"
                        + " WHERE order_id = ?",
                now.letterOfCreditNo(),
                quantity(now.lines()),
                now.total().amount(),
                now.deliverBy(),
                now.remarks(),
                fact.streamId());
    }

    /** Pieces and cartons do not add up: {@code 1500 PCS, 20 CTN}. */
    private static String quantity(List<Line> lines) {
        var byUnit = new LinkedHashMap<String, BigDecimal>();
        for (var line : lines) byUnit.merge(line.unit(), line.quantity(), BigDecimal::add);
        return byUnit.entrySet().stream()
                .map(sum -> sum.getValue().toPlainString() + " " + sum.getKey())
                .collect(Collectors.joining(", "));
    }
}
