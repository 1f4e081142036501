package io.gendan.order.letterofcredit;

import io.gendan.eventsourcing.Tx;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.salesorder.OrderLineView;
import io.gendan.order.salesorder.OrderView;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the credit of an order says of goods that are about to leave. */
@Singleton
public class CreditConditions {
    private final CreditList credits;

    CreditConditions(CreditList credits) {
        this.credits = credits;
    }

    /** Whether a bank is to pay: the contract says so, or its credit is there. */
    public boolean isPaidByBank(Tx tx, OrderView order) {
        return order.letterOfCreditNo() != null || credits.find(tx, order.id()).isPresent();
    }

    /** Also without a credit: then nothing forbids it. */
    public boolean allowParts(Tx tx, OrderId order) {
        return credits.find(tx, order).map(it -> it.terms().partialShipments()).orElse(true);
    }

    /**
     * What the bank would refuse, in words; nothing for an order that no bank pays.
     *
     * @param quantities by line, of all that has left or is to leave
     */
    public List<String> findings(Tx tx, OrderView order, Map<Integer, BigDecimal> quantities, Instant now) {
        var credit = credits.find(tx, order.id());
        if (credit.isEmpty())
            return order.letterOfCreditNo() == null
                    ? List.of()
                    : List.of("the terms of letter of credit " + order.letterOfCreditNo() + " are not recorded");
        var terms = credit.get().terms();
        var findings = new ArrayList<String>();
        if (order.letterOfCreditNo() != null && !order.letterOfCreditNo().equals(terms.creditNo()))
            findings.add("the contract is paid by letter of credit " + order.letterOfCreditNo()
                    + ", and the terms recorded are those of " + terms.creditNo());
        drawing(order, quantities).against(terms).forEach(finding -> findings.add(finding.detail()));
        var today = LocalDate.ofInstant(now, terms.presentedIn());
        if (terms.latestShipmentOn() != null && today.isAfter(terms.latestShipmentOn()))
            findings.add("the latest date of shipment was " + terms.latestShipmentOn());
        return findings;
    }

    private static Drawing drawing(OrderView order, Map<Integer, BigDecimal> quantities) {
        var lines = new ArrayList<Drawing.Line>();
        var amount = BigDecimal.ZERO;
        for (var line : order.lines()) {
            var quantity = quantities.getOrDefault(line.lineNo(), BigDecimal.ZERO);
            amount = amount.add(line.unitPrice().times(quantity).amount());
            lines.add(line(line, quantity));
        }
        return new Drawing(amount, List.copyOf(lines));
    }

    private static Drawing.Line line(OrderLineView line, BigDecimal quantity) {
        return new Drawing.Line(
                line.lineNo(),
                line.unit(),
                new BigDecimal(line.quantity()),
                quantity,
                line.unitPrice().amount(),
                null);
    }
}
