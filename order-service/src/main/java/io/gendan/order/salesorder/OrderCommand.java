package io.gendan.order.salesorder;

import io.gendan.order.product.ProductId;
import io.gendan.order.salesorder.OrderEvent.Buyer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
            BigDecimal moreOrLessPercent,
            Integer claimPeriodDays,
            Instant now)
            implements OrderCommand {}

    /**
     * What is null stays as it was agreed.
     *
     * @param items all lines as they are to be, or null
     * @param booked a shipment is booked, on the term that was agreed then
     * @param loaded how much of each line has left or been released to leave
     */
    record Amend(
            List<Item> items,
            Incoterm incoterm,
            String namedPlace,
            String paymentTerms,
            LocalDate deliverBy,
            String letterOfCreditNo,
            String qualityClause,
            BigDecimal moreOrLessPercent,
            Integer claimPeriodDays,
            String remarks,
            UUID agreedWith,
            LocalDate agreedOn,
            boolean booked,
            Map<Integer, BigDecimal> loaded,
            String by,
            Instant now)
            implements OrderCommand {}

    record Confirm(Instant now) implements OrderCommand {}

    record Cancel(String reason, Instant now) implements OrderCommand {}
}
