package io.gendan.order.letterofcredit;

import static io.gendan.order.letterofcredit.CreditTerms.About.AMOUNT;
import static io.gendan.order.letterofcredit.CreditTerms.About.QUANTITY;
import static io.gendan.order.letterofcredit.CreditTerms.About.UNIT_PRICE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is about to be shipped and drawn under a credit, held against its tolerances: ten percent up or down where "about" stands
 * (UCP 600 art. 30a), else five percent of a quantity that is measured and not counted (30b), and never a drawing above the credit.
 */
record Drawing(BigDecimal amount, List<Line> lines) {
    private static final BigDecimal TEN_PERCENT = new BigDecimal("0.10");
    private static final BigDecimal FIVE_PERCENT = new BigDecimal("0.05");

    /** Units that measure. Everything else is taken for pieces and packing units, which art. 30b gives no tolerance. */
    private static final Set<String> MEASURES = Set.of(
            "KG", "KGS", "G", "MT", "MTS", "T", "TON", "TONS", "LB", "LBS", "M", "M2", "SQM", "M3", "CBM", "L", "LTR",
            "ML", "YD", "YDS", "FT");

    /** {@code unitPrice} is null when it is as ordered. */
    record Line(
            int lineNo,
            String unit,
            BigDecimal ordered,
            BigDecimal quantity,
            BigDecimal orderedUnitPrice,
            BigDecimal unitPrice) {}

    enum Code {
        AMOUNT_ABOVE_CREDIT,
        AMOUNT_BELOW_CREDIT,
        QUANTITY_ABOVE_TOLERANCE,
        QUANTITY_BELOW_TOLERANCE,
        UNIT_PRICE_OUT_OF_TOLERANCE
    }

    /** What the bank would refuse, and why. {@code lineNo} is null when it concerns the whole. */
    record Finding(Code code, Integer lineNo, String detail) {}

    /** Nothing when the bank has nothing to say. */
    List<Finding> against(CreditTerms terms) {
        var findings = new ArrayList<Finding>();
        amount(terms, findings);
        for (var line : lines) {
            quantity(terms, line, findings);
            unitPrice(terms, line, findings);
        }
        return List.copyOf(findings);
    }

    private void amount(CreditTerms terms, List<Finding> findings) {
        var credit = terms.amount().amount();
        var tolerance = terms.isAbout(AMOUNT) ? TEN_PERCENT : BigDecimal.ZERO;
        if (amount.compareTo(above(credit, tolerance)) > 0)
            findings.add(new Finding(
                    Code.AMOUNT_ABOVE_CREDIT,
                    null,
                    plain(amount) + " is drawn where the credit pays " + plain(above(credit, tolerance)) + " at most"));
        // Without partial shipments one drawing takes it all; art. 30c lets it be five percent less when the goods are
        // complete.
        var least = below(credit, terms.isAbout(AMOUNT) ? TEN_PERCENT : FIVE_PERCENT);
        if (!terms.partialShipments() && amount.compareTo(least) < 0)
            findings.add(new Finding(
                    Code.AMOUNT_BELOW_CREDIT,
                    null,
                    plain(amount) + " is drawn where the one drawing that is allowed is of " + plain(least)
                            + " at least"));
    }

    private static void quantity(CreditTerms terms, Line line, List<Finding> findings) {
        var tolerance = quantityTolerance(terms, line.unit());
        var most = above(line.ordered(), tolerance);
        var least = below(line.ordered(), tolerance);
        if (line.quantity().compareTo(most) > 0)
            findings.add(new Finding(
                    Code.QUANTITY_ABOVE_TOLERANCE, line.lineNo(), says(line, "no more than " + plain(most))));
        if (!terms.partialShipments() && line.quantity().compareTo(least) < 0)
            findings.add(new Finding(
                    Code.QUANTITY_BELOW_TOLERANCE,
                    line.lineNo(),
                    says(line, "no less than " + plain(least) + ", because partial shipments are not allowed")));
    }

    private static String says(Line line, String limit) {
        return "line " + line.lineNo() + ": " + plain(line.quantity()) + " " + line.unit() + " are shipped where "
                + plain(line.ordered()) + " were ordered and the credit allows " + limit;
    }

    private static BigDecimal quantityTolerance(CreditTerms terms, String unit) {
        if (terms.isAbout(QUANTITY)) return TEN_PERCENT;
        return MEASURES.contains(unit.toUpperCase(Locale.ROOT)) ? FIVE_PERCENT : BigDecimal.ZERO;
    }

    private static void unitPrice(CreditTerms terms, Line line, List<Finding> findings) {
        if (line.unitPrice() == null) return;
        var tolerance = terms.isAbout(UNIT_PRICE) ? TEN_PERCENT : BigDecimal.ZERO;
        var ordered = line.orderedUnitPrice();
        if (line.unitPrice().compareTo(above(ordered, tolerance)) > 0
                || line.unitPrice().compareTo(below(ordered, tolerance)) < 0)
            findings.add(new Finding(
                    Code.UNIT_PRICE_OUT_OF_TOLERANCE,
                    line.lineNo(),
                    "line " + line.lineNo() + ": the unit price is " + plain(line.unitPrice()) + " where "
                            + plain(ordered) + " was ordered"));
    }

    private static BigDecimal above(BigDecimal of, BigDecimal tolerance) {
        return of.multiply(BigDecimal.ONE.add(tolerance));
    }

    private static BigDecimal below(BigDecimal of, BigDecimal tolerance) {
        return of.multiply(BigDecimal.ONE.subtract(tolerance));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
