package io.gendan.order.salesorder;

import io.gendan.eventsourcing.EventName;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.money.Money;
import io.gendan.order.product.ProductId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything that can ever have happened to a sales order. Add freely; never rename, never remove, never change a meaning. */
sealed interface OrderEvent {

    /** The firm as it was when the order was placed, so that this contract stays what it was. */
    record Buyer(CustomerId id, String name, String language, Duration delayThreshold) {}

    record Line(int lineNo, ProductId product, BigDecimal quantity, String unit, Money unitPrice, Money amount) {}

    @EventName("order-placed")
    record Placed(
            String orderNo,
            Buyer buyer,
            List<Line> lines,
            Money total,
            Incoterm incoterm,
            String namedPlace,
            String paymentTerms,
            LocalDate deliverBy,
            String letterOfCreditNo,
            String qualityClause,
            String remarks,
            Instant at)
            implements OrderEvent {}

    @EventName("order-confirmed")
    record Confirmed(String orderNo, CustomerId customer, Instant at) implements OrderEvent {}

    @EventName("order-cancelled")
    record Cancelled(String orderNo, CustomerId customer, String reason, Instant at) implements OrderEvent {}
}
