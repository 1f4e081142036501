package io.gendan.order.invoice;

import io.gendan.order.invoice.InvoiceEvent.Credited;
import io.gendan.order.invoice.InvoiceEvent.Issued;
import io.gendan.order.invoice.InvoiceEvent.PaymentReceived;
import io.gendan.order.invoice.InvoiceEvent.PaymentReversed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an invoice asked for and what came of it. Payments and credits are not matched with one another: what is open, and what
 * is the customer's, follows from the sums, in whatever order they were recorded.
 *
 * @param reversed references of payments that were recorded by mistake
 */
record InvoiceLedger(
        Issued as,
        Map<String, PaymentReceived> payments,
        Set<String> reversed,
        BigDecimal paid,
        BigDecimal credited,
        Reminders reminders) {

    /** @param asked the level that waits at the gate, 0 for none */
    record Reminders(int level, Instant lastAt, int asked) {}

    static InvoiceLedger of(Issued issued) {
        var nothing = issued.amount().amount().subtract(issued.amount().amount());
        return new InvoiceLedger(issued, Map.of(), Set.of(), nothing, nothing, new Reminders(0, null, 0));
    }

    BigDecimal open() {
        return left().max(BigDecimal.ZERO.setScale(paid.scale()));
    }

    /** What the customer has paid or been credited above what they owed. */
    BigDecimal overpaid() {
        return left().negate().max(BigDecimal.ZERO.setScale(paid.scale()));
    }

    private BigDecimal left() {
        return as.amount().amount().subtract(paid).subtract(credited);
    }

    InvoiceLedger with(PaymentReceived payment) {
        var more = new HashMap<>(payments);
        more.put(payment.reference(), payment);
        var free = new HashSet<>(reversed);
        free.remove(payment.reference());
        var sum = paid.add(payment.amount().amount());
        return new InvoiceLedger(as, Map.copyOf(more), Set.copyOf(free), sum, credited, reminders);
    }

    InvoiceLedger without(PaymentReversed payment) {
        var less = new HashMap<>(payments);
        less.remove(payment.reference());
        var gone = new HashSet<>(reversed);
        gone.add(payment.reference());
        var sum = paid.subtract(payment.amount().amount());
        return new InvoiceLedger(as, Map.copyOf(less), Set.copyOf(gone), sum, credited, reminders);
    }

    InvoiceLedger with(Credited credit) {
        return new InvoiceLedger(
                as, payments, reversed, paid, credited.add(credit.amount().amount()), reminders);
    }

    InvoiceLedger with(Reminders now) {
        return new InvoiceLedger(as, payments, reversed, paid, credited, now);
    }
}
