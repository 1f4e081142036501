package io.gendan.order.salesorder;

import io.gendan.eventsourcing.EventName;
import io.gendan.money.Money;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.product.ProductId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that can ever have happened to a sales order. Add freely; never rename, never remove, never change a meaning. */
sealed interface OrderEvent {

    /** The firm as it was when the order was placed, so that this contract stays what it was. */
    record Buyer(CustomerId id, String name, String language, Duration delayThreshold) {}

    record Line(int lineNo, ProductId product, BigDecimal quantity, String unit, Money unitPrice, Money amount) {}

    /**
     * @param moreOrLessPercent how much more or less than ordered may be delivered; null when the contract says nothing
     * @param claimPeriodDays within how many days after arrival the customer may complain; null when the contract says nothing
     */
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
            Instant at,
            BigDecimal moreOrLessPercent,
            Integer claimPeriodDays)
            implements OrderEvent {

        Agreement agreement() {
            return new Agreement(
                    lines,
                    total,
                    incoterm,
                    namedPlace,
                    paymentTerms,
                    deliverBy,
                    letterOfCreditNo,
                    qualityClause,
                    moreOrLessPercent,
                    claimPeriodDays,
                    remarks);
        }

        /** The same contract as it reads now. */
        Placed as(Agreement now) {
            return new Placed(
                    orderNo,
                    buyer,
                    now.lines(),
                    now.total(),
                    now.incoterm(),
                    now.namedPlace(),
                    now.paymentTerms(),
                    now.deliverBy(),
                    now.letterOfCreditNo(),
                    now.qualityClause(),
                    now.remarks(),
                    at,
                    now.moreOrLessPercent(),
                    now.claimPeriodDays());
        }
    }

    /**
     * Both sides agreed to have it otherwise. Each of the two agreements is whole, so that what was changed, from what and to what
     * can be said years later.
     *
     * @param agreedWith id of the contact person at the customer's
     */
    @EventName("order-amended")
    record Amended(
            String orderNo,
            CustomerId customer,
            Agreement from,
            Agreement to,
            UUID agreedWith,
            LocalDate agreedOn,
            String by,
            Instant at)
            implements OrderEvent {}

    /** What an amendment can change of a contract. */
    record Agreement(
            List<Line> lines,
            Money total,
            Incoterm incoterm,
            String namedPlace,
            String paymentTerms,
            LocalDate deliverBy,
            String letterOfCreditNo,
            String qualityClause,
            BigDecimal moreOrLessPercent,
            Integer claimPeriodDays,
            String remarks) {

        Optional<Line> line(int lineNo) {
            return lines.stream().filter(line -> line.lineNo() == lineNo).findFirst();
        }

        /** As much of a line as may be delivered. */
        BigDecimal most(Line line) {
            var percent = moreOrLessPercent == null ? BigDecimal.ZERO : moreOrLessPercent;
            return line.quantity().multiply(percent.movePointLeft(2).add(BigDecimal.ONE));
        }
    }

    @EventName("order-confirmed")
    record Confirmed(String orderNo, CustomerId customer, Instant at) implements OrderEvent {}

    @EventName("order-cancelled")
    record Cancelled(String orderNo, CustomerId customer, String reason, Instant at) implements OrderEvent {}
}
