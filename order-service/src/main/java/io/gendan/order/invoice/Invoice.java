package io.gendan.order.invoice;

import io.gendan.eventsourcing.Decider;
import io.gendan.order.invoice.InvoiceCommand.AskReminder;
import io.gendan.order.invoice.InvoiceCommand.Credit;
import io.gendan.order.invoice.InvoiceCommand.GiveUpReminder;
import io.gendan.order.invoice.InvoiceCommand.Issue;
import io.gendan.order.invoice.InvoiceCommand.MakeVoid;
import io.gendan.order.invoice.InvoiceCommand.NoteReminded;
import io.gendan.order.invoice.InvoiceCommand.Receive;
import io.gendan.order.invoice.InvoiceCommand.Reverse;
import io.gendan.order.invoice.InvoiceEvent.Credited;
import io.gendan.order.invoice.InvoiceEvent.Issued;
import io.gendan.order.invoice.InvoiceEvent.PaymentReceived;
import io.gendan.order.invoice.InvoiceEvent.PaymentReversed;
import io.gendan.order.invoice.InvoiceEvent.Reminded;
import io.gendan.order.invoice.InvoiceEvent.ReminderAsked;
import io.gendan.order.invoice.InvoiceEvent.ReminderGivenUp;
import io.gendan.order.invoice.InvoiceEvent.Voided;
import io.gendan.order.invoice.InvoiceLedger.Reminders;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An invoice or a debit note that is out at a customer. It comes to be when its demand is through the gate, and in no other way;
 * it is paid in parts or in full, credited, reminded of when it is overdue, and void when its demand is withdrawn.
 */
sealed interface Invoice {
    record Unknown() implements Invoice {}

    /** Something is owed. */
    record Open(InvoiceLedger ledger) implements Invoice {}

    /** Nothing is owed; more may have been paid than was asked for. */
    record Settled(InvoiceLedger ledger) implements Invoice {}

    /** Nothing was ever owed: whatever was paid is the customer's. */
    record Void(InvoiceLedger ledger) implements Invoice {}

    Decider<InvoiceCommand, Invoice, InvoiceEvent> DECIDER = new Decider<>() {
        @Override
        public Invoice initial() {
            return new Unknown();
        }

        @Override
        public List<InvoiceEvent> decide(Invoice invoice, InvoiceCommand command) {
            return switch (command) {
                case Issue issue -> issue(invoice, issue);
                case Receive receive -> InvoiceCashier.receive(invoice, receive);
                case Reverse reverse -> InvoiceCashier.reverse(invoice, reverse);
                case Credit credit -> InvoiceCashier.credit(invoice, credit);
                case AskReminder ask -> InvoiceReminding.ask(invoice, ask);
                case NoteReminded reminded -> InvoiceReminding.reminded(invoice, reminded);
                case GiveUpReminder giveUp -> InvoiceReminding.giveUp(invoice, giveUp);
                case MakeVoid made -> makeVoid(invoice, made);
            };
        }

        @Override
        public Invoice evolve(Invoice invoice, InvoiceEvent event) {
            return switch (event) {
                case Issued issued -> of(InvoiceLedger.of(issued));
                case PaymentReceived payment -> after(invoice, ledger -> ledger.with(payment));
                case PaymentReversed payment -> after(invoice, ledger -> ledger.without(payment));
                case Credited credit -> after(invoice, ledger -> ledger.with(credit));
                case ReminderAsked asked -> after(invoice, ledger -> ledger.with(asked(ledger, asked.level())));
                case ReminderGivenUp _ -> after(invoice, ledger -> ledger.with(asked(ledger, 0)));
                case Reminded reminded ->
                    after(invoice, ledger -> ledger.with(new Reminders(reminded.level(), reminded.at(), 0)));
                case Voided _ -> voided(invoice);
            };
        }
    };

    private static List<InvoiceEvent> issue(Invoice invoice, Issue issue) {
        return switch (invoice) {
            case Unknown _ ->
                List.of(new Issued(
                        issue.invoice(),
                        issue.kind(),
                        issue.amount(),
                        issue.issuedOn(),
                        issue.dueOn(),
                        issue.shipments(),
                        issue.now()));
            case Open _, Settled _, Void _ -> throw new IllegalStateException("a demand is issued once");
        };
    }

    private static List<InvoiceEvent> makeVoid(Invoice invoice, MakeVoid made) {
        return switch (invoice) {
            case Open(var ledger) -> List.of(new Voided(ledger.as().invoice(), made.reason(), made.now()));
            case Settled(var ledger) -> List.of(new Voided(ledger.as().invoice(), made.reason(), made.now()));
            case Void _, Unknown _ -> List.of(); // asked twice, or its demand never went out
        };
    }

    private static Invoice of(InvoiceLedger ledger) {
        return ledger.open().signum() > 0 ? new Open(ledger) : new Settled(ledger);
    }

    private static Invoice after(Invoice invoice, UnaryOperator<InvoiceLedger> change) {
        return switch (invoice) {
            case Open(var ledger) -> of(change.apply(ledger));
            case Settled(var ledger) -> of(change.apply(ledger));
            case Void(var ledger) -> new Void(change.apply(ledger));
            case Unknown _ -> invoice;
        };
    }

    private static Reminders asked(InvoiceLedger ledger, int level) {
        return new Reminders(ledger.reminders().level(), ledger.reminders().lastAt(), level);
    }

    private static Invoice voided(Invoice invoice) {
        return switch (invoice) {
            case Open(var ledger) -> new Void(ledger);
            case Settled(var ledger) -> new Void(ledger);
            case Unknown _, Void _ -> invoice;
        };
    }
}
