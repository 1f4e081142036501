package io.gendan.order.salesorder;

import io.gendan.money.Money;
import io.gendan.order.salesorder.OrderEvent.Line;
import java.util.UUID;

/** A line of an order as the API shows it; quantities are decimals in text. */
public record OrderLineView(int lineNo, UUID productId, String quantity, String unit, Money unitPrice, Money amount) {
    static OrderLineView of(Line line) {
        return new OrderLineView(
                line.lineNo(),
                line.product().value(),
                line.quantity().toPlainString(),
                line.unit(),
                line.unitPrice(),
                line.amount());
    }
}
