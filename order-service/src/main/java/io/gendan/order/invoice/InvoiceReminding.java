package io.gendan.order.invoice;

import static io.gendan.order.invoice.InvoiceRefusal.INVOICE_NOT_KNOWN;
import static io.gendan.order.invoice.InvoiceRefusal.INVOICE_VOID;
import static io.gendan.order.invoice.InvoiceRefusal.NOTHING_OPEN;
import static io.gendan.order.invoice.InvoiceRefusal.NOT_OVERDUE;
import static io.gendan.order.invoice.InvoiceRefusal.REMINDER_ABOVE_OPEN_AMOUNT;
import static io.gendan.order.invoice.InvoiceRefusal.REMINDER_NOT_OF_THE_INVOICES_SHIPMENTS;
import static io.gendan.order.invoice.InvoiceRefusal.REMINDER_OUT_OF_TURN;
import static io.gendan.order.invoice.InvoiceRefusal.REMINDER_TOO_SOON;
import static io.gendan.order.invoice.InvoiceRefusal.REMINDER_WAITS;

import io.gendan.order.invoice.Invoice.Open;
import io.gendan.order.invoice.Invoice.Settled;
import io.gendan.order.invoice.Invoice.Unknown;
import io.gendan.order.invoice.Invoice.Void;
import io.gendan.order.invoice.InvoiceCommand.AskReminder;
import io.gendan.order.invoice.InvoiceCommand.GiveUpReminder;
import io.gendan.order.invoice.InvoiceCommand.NoteReminded;
import io.gendan.order.invoice.InvoiceEvent.Reminded;
import io.gendan.order.invoice.InvoiceEvent.ReminderAsked;
import io.gendan.order.invoice.InvoiceEvent.ReminderGivenUp;
import java.util.HashSet;
import java.util.List;

/** When a customer may be reminded, and how often. Each reminder is a demand of its own and waits at the gate like any other. */
final class InvoiceReminding {
    private static final int LAST = 3;

    private InvoiceReminding() {}

    static List<InvoiceEvent> ask(Invoice invoice, AskReminder ask) {
        return switch (invoice) {
            case Open(var ledger) -> {
                inTurn(ledger, ask);
                ofThisInvoice(ledger, ask);
                yield List.of(new ReminderAsked(ask.level(), ask.demand(), ask.now()));
            }
            case Settled _ -> throw NOTHING_OPEN.refused();
            case Void _ -> throw INVOICE_VOID.refused();
            case Unknown _ -> throw INVOICE_NOT_KNOWN.refused();
        };
    }

    private static void inTurn(InvoiceLedger ledger, AskReminder ask) {
        var reminders = ledger.reminders();
        if (!ask.today().isAfter(ledger.as().dueOn()))
            throw NOT_OVERDUE.refused("The invoice is due on " + ledger.as().dueOn(), "/reminder/invoiceId");
        if (reminders.asked() != 0) throw REMINDER_WAITS.refused();
        if (ask.level() > LAST || ask.level() != reminders.level() + 1)
            throw REMINDER_OUT_OF_TURN.refused(
                    reminders.level() == LAST
                            ? "All three reminders are out"
                            : "The next level is " + (reminders.level() + 1) + ", not " + ask.level(),
                    "/reminder/level");
        if (reminders.lastAt() != null && ask.now().isBefore(reminders.lastAt().plus(ask.waiting())))
            throw REMINDER_TOO_SOON.refused(
                    "The next one can be asked for from " + reminders.lastAt().plus(ask.waiting()), "/reminder/level");
    }

    /** Named with other shipments, it would pass a gate that its own shipments do not. */
    private static void ofThisInvoice(InvoiceLedger ledger, AskReminder ask) {
        if (!new HashSet<>(ask.shipments()).equals(new HashSet<>(ledger.as().shipments())))
            throw REMINDER_NOT_OF_THE_INVOICES_SHIPMENTS.refused(
                    "The invoice is for the shipments " + ledger.as().shipments(), "/shipmentIds");
        var amount = InvoiceCashier.inCurrency(ledger, ask.amount(), ask.currency());
        if (amount.amount().compareTo(ledger.open()) > 0)
            throw REMINDER_ABOVE_OPEN_AMOUNT.refused("Open are " + ledger.open(), "/amount/amount");
    }

    /** A reminder that was asked for is out, whatever was paid meanwhile. */
    static List<InvoiceEvent> reminded(Invoice invoice, NoteReminded reminded) {
        return switch (invoice) {
            case Open(var ledger) -> reminded(ledger, reminded);
            case Settled(var ledger) -> reminded(ledger, reminded);
            case Void(var ledger) -> reminded(ledger, reminded);
            case Unknown _ -> throw INVOICE_NOT_KNOWN.refused();
        };
    }

    private static List<InvoiceEvent> reminded(InvoiceLedger ledger, NoteReminded reminded) {
        return ledger.reminders().asked() == reminded.level()
                ? List.of(new Reminded(reminded.level(), reminded.now()))
                : List.of();
    }

    static List<InvoiceEvent> giveUp(Invoice invoice, GiveUpReminder giveUp) {
        return switch (invoice) {
            case Open(var ledger) -> givenUp(ledger, giveUp);
            case Settled(var ledger) -> givenUp(ledger, giveUp);
            case Void(var ledger) -> givenUp(ledger, giveUp);
            case Unknown _ -> throw INVOICE_NOT_KNOWN.refused();
        };
    }

    /** One that is out already stays out. */
    private static List<InvoiceEvent> givenUp(InvoiceLedger ledger, GiveUpReminder giveUp) {
        return ledger.reminders().asked() == giveUp.level()
                ? List.of(new ReminderGivenUp(giveUp.level(), giveUp.now()))
                : List.of();
    }
}
