package io.gendan.order.salesorder;

import io.gendan.order.product.ProductId;
import io.gendan.order.salesorder.OrderEvent.Buyer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What one can ask of a sales order. */
sealed interface OrderCommand {

    record Item(ProductId product, BigDecimal quantity, String unit, BigDecimal unitPrice) {}

    /** Letter of credit, quality clause and remarks may be null. */
    record Place(
            String orderNo,
            Buyer buyer,
            String currency,
            List<Item> items,
            Incoterm incoterm,
            String namedPlace,
            String paymentTerms,
            LocalDate deliverBy,
            String letterOfCreditNo,
            String qualityClause,
            String remarks,
            Instant now)
            implements OrderCommand {}

    record Confirm(Instant now) implements OrderCommand {}

    record Cancel(String reason, Instant now) implements OrderCommand {}
}
