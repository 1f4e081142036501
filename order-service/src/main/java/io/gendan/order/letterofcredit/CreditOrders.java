package io.gendan.order.letterofcredit;

import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.letterofcredit.CreditRequests.DrawingCheck;
import io.gendan.order.letterofcredit.CreditRequests.DrawnLine;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.salesorder.OrderList;
import io.gendan.order.salesorder.OrderView;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The order that a credit pays for. */
@Singleton
class CreditOrders {
    private final OrderList orders;

    CreditOrders(OrderList orders) {
        this.orders = orders;
    }

    OrderView standing(Tx tx, OrderId id) {
        return orders.standing(tx, id);
    }

    Drawing drawing(Tx tx, OrderId id, DrawingCheck asked) {
        var order = orders.standing(tx, id);
        var lines = new ArrayList<Drawing.Line>();
        for (int i = 0; i < asked.lines().size(); i++)
            lines.add(line(order, asked.lines().get(i), i));
        return new Drawing(asked.amount(), List.copyOf(lines));
    }

    private static Drawing.Line line(OrderView order, DrawnLine drawn, int index) {
        var line = order.lines().stream()
                .filter(one -> one.lineNo() == drawn.lineNo())
                .findFirst()
                .orElseThrow(() -> {
                    var detail = "the order has no line " + drawn.lineNo();
                    var field = new Problem.Field("/lines/" + index + "/lineNo", detail);
                    return new Problem(422, "LINE_NOT_OF_THIS_ORDER", detail, List.of(field));
                });
        return new Drawing.Line(
                line.lineNo(),
                line.unit(),
                new BigDecimal(line.quantity()),
                drawn.quantity(),
                line.unitPrice().amount(),
                drawn.unitPrice());
    }
}
