package io.gendan.order.invoice;

import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Viewer;
import io.gendan.money.Money;
import io.gendan.order.invoice.InvoiceEvent.Credited;
import io.gendan.order.invoice.InvoiceEvent.Issued;
import io.gendan.order.invoice.InvoiceEvent.PaymentReceived;
import io.gendan.order.invoice.InvoiceEvent.PaymentReversed;
import io.gendan.order.invoice.InvoiceEvent.Reminded;
import io.gendan.order.invoice.InvoiceEvent.ReminderAsked;
import io.gendan.order.invoice.InvoiceEvent.ReminderGivenUp;
import io.gendan.order.invoice.InvoiceEvent.Voided;
import io.gendan.order.invoice.InvoiceView.EntryKind;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What does which customer owe us, since when, and what have they paid? */
@Singleton
class InvoiceList implements ReadModel<Invoice, InvoiceEvent> {
    @Override
    public String name() {
        return "invoice-list";
    }

    @Override
    public List<String> tables() {
        return List.of("invoice_entry", "invoice");
    }

    @Override
    public void follow(Tx tx, Recorded<InvoiceEvent> fact, Invoice state) {
        switch (fact.event()) {
            case Issued issued -> insert(tx, fact, issued);
            case PaymentReceived it -> entry(tx, fact, EntryKind.PAYMENT, it.reference(), it.amount(), it.valueDate());
            case PaymentReversed it ->
                tx.update(
                        "DELETE FROM invoice_entry WHERE invoice_id = ? AND kind = ? AND reference = ?",
                        fact.streamId(),
                        EntryKind.PAYMENT,
                        it.reference());
            case Credited it -> entry(tx, fact, EntryKind.CREDIT_NOTE, it.creditNoteNo(), it.amount(), it.creditedOn());
            case ReminderAsked _, ReminderGivenUp _, Reminded _, Voided _ -> {}
        }
        var ledger = InvoiceStatus.ledger(state);
        var owed = state instanceof Invoice.Void ? ledger.paid().subtract(ledger.paid()) : ledger.open();
        var theirs = state instanceof Invoice.Void ? ledger.paid() : ledger.overpaid();
        tx.update(
                "UPDATE invoice SET status = ?, open = ?, overpaid = ?, reminded = ?, version = ? WHERE id = ?",
                InvoiceStatus.of(state),
                owed,
                theirs,
                ledger.reminders().level(),
                fact.version(),
                fact.streamId());
    }

    private static void insert(Tx tx, Recorded<InvoiceEvent> fact, Issued issued) {
        tx.update(
                "INSERT INTO invoice (id, invoice_no, kind, demand_no, order_id, customer_id, shipments, status, amount,"
                        + " currency, open, overpaid, issued_on, due_on, reminded, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?, 0, 0, ?, ?, 0, ?)",
                fact.streamId(),
                issued.invoice().invoiceNo(),
                issued.kind(),
                issued.invoice().demandNo(),
                issued.invoice().order(),
                issued.invoice().customer(),
                issued.shipments(),
                InvoiceStatus.OPEN,
                issued.amount().amount(),
                issued.amount().currency(),
                issued.issuedOn(),
                issued.dueOn(),
                fact.version());
    }

    private static void entry(
            Tx tx, Recorded<InvoiceEvent> fact, EntryKind kind, String reference, Money amount, LocalDate valueDate) {
        tx.update(
                "INSERT INTO invoice_entry (invoice_id, kind, reference, amount, value_date) VALUES (?, ?, ?, ?, ?)",
                fact.streamId(),
                kind,
                reference,
                amount.amount(),
                valueDate);
    }

    Optional<InvoiceView> find(Tx tx, InvoiceId id) {
        return tx.first("SELECT * FROM invoice WHERE id = ?", InvoiceView::of, id);
    }

    List<InvoiceView.Entry> entries(Tx tx, InvoiceId id) {
        return tx.query(
                "SELECT * FROM invoice_entry WHERE invoice_id = ? ORDER BY value_date, kind, reference",
                row -> new InvoiceView.Entry(
                        EntryKind.valueOf(row.getString("kind")),
                        row.getString("reference"),
                        row.getBigDecimal("amount"),
                        row.getObject("value_date", LocalDate.class)),
                id);
    }

    /** The next {@code limit} invoices behind the id {@code after}, oldest first; whatever is null does not narrow it. */
    List<InvoiceView> page(
            Tx tx, Viewer viewer, UUID order, UUID customer, InvoiceStatus status, UUID after, int limit) {
        return tx.query(
                "SELECT * FROM invoice WHERE (?::uuid IS NULL OR customer_id = ?::uuid) AND (?::uuid IS NULL OR order_id = ?::uuid) AND (?::uuid IS NULL OR customer_id = ?::uuid)"
                        + " AND (?::text IS NULL OR status = ?) AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?",
                InvoiceView::of,
                viewer.own(),
                viewer.own(),
                order,
                order,
                customer,
                customer,
                status,
                status,
                after,
                after,
                limit);
    }
}
