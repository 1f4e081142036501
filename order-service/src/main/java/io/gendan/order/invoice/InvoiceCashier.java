package io.gendan.order.invoice;

import static io.gendan.order.invoice.InvoiceRefusal.CREDIT_ABOVE_INVOICE;
import static io.gendan.order.invoice.InvoiceRefusal.INVOICE_NOT_KNOWN;
import static io.gendan.order.invoice.InvoiceRefusal.INVOICE_VOID;
import static io.gendan.order.invoice.InvoiceRefusal.NOT_THE_INVOICES_CURRENCY;
import static io.gendan.order.invoice.InvoiceRefusal.PAYMENT_NOT_KNOWN;
import static io.gendan.order.invoice.InvoiceRefusal.PAYMENT_REFERENCE_TAKEN;
import static io.gendan.order.invoice.InvoiceRefusal.VALUE_DATE_NOT_BELIEVABLE;

import io.gendan.money.Money;
import io.gendan.order.invoice.Invoice.Open;
import io.gendan.order.invoice.Invoice.Settled;
import io.gendan.order.invoice.Invoice.Unknown;
import io.gendan.order.invoice.Invoice.Void;
import io.gendan.order.invoice.InvoiceCommand.Credit;
import io.gendan.order.invoice.InvoiceCommand.Receive;
import io.gendan.order.invoice.InvoiceCommand.Reverse;
import io.gendan.order.invoice.InvoiceEvent.Credited;
import io.gendan.order.invoice.InvoiceEvent.PaymentReceived;
import io.gendan.order.invoice.InvoiceEvent.PaymentReversed;
import java.math.BigDecimal;
import java.util.List;

/** Money that came in and money that is given back. None of it asks for any, so none of it passes the gate. */
final class InvoiceCashier {
    private InvoiceCashier() {}

    /** That money came in is a fact whether it was owed or not: what was not is kept as the customer's. */
    static List<InvoiceEvent> receive(Invoice invoice, Receive receive) {
        return switch (invoice) {
            case Open(var ledger) -> received(ledger, receive);
            case Settled(var ledger) -> received(ledger, receive);
            case Void(var ledger) -> received(ledger, receive);
            case Unknown _ -> throw INVOICE_NOT_KNOWN.refused();
        };
    }

    private static List<InvoiceEvent> received(InvoiceLedger ledger, Receive receive) {
        var amount = inCurrency(ledger, receive.amount(), receive.currency());
        if (receive.valueDate().getYear() < 2000 || receive.valueDate().isAfter(receive.today()))
            throw VALUE_DATE_NOT_BELIEVABLE.refused(
                    "valueDate is from the year 2000 up to today, " + receive.today() + ", not " + receive.valueDate(),
                    "/valueDate");
        var known = ledger.payments().get(receive.reference());
        if (known == null)
            return List.of(new PaymentReceived(
                    ledger.as().invoice(),
                    receive.reference(),
                    amount,
                    receive.valueDate(),
                    receive.by(),
                    receive.now()));
        if (known.amount().equals(amount) && known.valueDate().equals(receive.valueDate())) return List.of();
        throw PAYMENT_REFERENCE_TAKEN.refused(
                receive.reference() + " stands for " + known.amount().amount() + " of " + known.valueDate()
                        + ": reverse it first if that is wrong",
                "/reference");
    }

    static List<InvoiceEvent> reverse(Invoice invoice, Reverse reverse) {
        return switch (invoice) {
            case Open(var ledger) -> reversed(ledger, reverse);
            case Settled(var ledger) -> reversed(ledger, reverse);
            case Void(var ledger) -> reversed(ledger, reverse);
            case Unknown _ -> throw INVOICE_NOT_KNOWN.refused();
        };
    }

    private static List<InvoiceEvent> reversed(InvoiceLedger ledger, Reverse reverse) {
        if (ledger.reversed().contains(reverse.reference())) return List.of(); // asked twice
        var payment = ledger.payments().get(reverse.reference());
        if (payment == null) throw PAYMENT_NOT_KNOWN.refused();
        return List.of(new PaymentReversed(
                ledger.as().invoice(),
                reverse.reference(),
                payment.amount(),
                reverse.reason(),
                reverse.by(),
                reverse.now()));
    }

    /** Also when it is paid already: the customer has the money good then. */
    static List<InvoiceEvent> credit(Invoice invoice, Credit credit) {
        return switch (invoice) {
            case Open(var ledger) -> credited(ledger, credit);
            case Settled(var ledger) -> credited(ledger, credit);
            case Void _ -> throw INVOICE_VOID.refused();
            case Unknown _ -> throw INVOICE_NOT_KNOWN.refused();
        };
    }

    private static List<InvoiceEvent> credited(InvoiceLedger ledger, Credit credit) {
        var amount = inCurrency(ledger, credit.amount(), credit.currency());
        var most = ledger.as().amount().amount().subtract(ledger.credited());
        if (amount.amount().compareTo(most) > 0)
            throw CREDIT_ABOVE_INVOICE.refused(
                    amount.amount() + " is more than the " + most + " of the invoice that are not credited yet",
                    "/amount/amount");
        return List.of(new Credited(
                ledger.as().invoice(),
                credit.creditNoteNo(),
                amount,
                credit.today(),
                credit.reason(),
                credit.by(),
                credit.now()));
    }

    static Money inCurrency(InvoiceLedger ledger, BigDecimal amount, String currency) {
        var asked = ledger.as().amount().currency();
        if (!asked.equals(currency))
            throw NOT_THE_INVOICES_CURRENCY.refused(
                    "The invoice is in " + asked + ", not in " + currency, "/amount/currency");
        return Money.exact(amount, currency, "/amount/amount");
    }
}
