package io.gendan.order.invoice;

import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.invoice.InvoiceCommand.AskReminder;
import io.gendan.order.invoice.InvoiceCommand.GiveUpReminder;
import io.gendan.order.invoice.InvoiceCommand.Issue;
import io.gendan.order.invoice.InvoiceCommand.MakeVoid;
import io.gendan.order.invoice.InvoiceCommand.NoteReminded;
import io.gendan.order.salesorder.OrderId;
import io.gendan.sheets.CompanyDays;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What becomes of an invoice when something becomes of a demand; all of it in the demand's transaction. */
@Singleton
public class InvoiceRegister {
    private final Invoices invoices;
    private final InvoiceList list;
    private final CompanyDays days;
    private final Duration wait;

    InvoiceRegister(
            Invoices invoices,
            InvoiceList list,
            CompanyDays days,
            @ConfigProperty(name = "gendan.reminder.wait", defaultValue = "P7D") Duration wait) {
        this.invoices = invoices;
        this.list = list;
        this.days = days;
        this.wait = wait;
    }

    /** A demand that is out, as far as its invoice repeats it. */
    public record Demanded(
            InvoiceId id,
            String demandNo,
            OrderId order,
            CustomerId customer,
            InvoiceKind kind,
            Money amount,
            List<UUID> shipments,
            int creditDays) {}

    /** The demand is issued: only now it is given its number. */
    public void issue(Tx tx, Demanded demand, Instant now) {
        var today = days.of(now);
        var invoiceNo = NumberRow.of(demand.kind()).next(tx, today.getYear());
        var reference = new InvoiceEvent.Reference(invoiceNo, demand.demandNo(), demand.order(), demand.customer());
        var dueOn = today.plusDays(demand.creditDays());
        invoices.begin(
                tx,
                demand.id(),
                new Issue(reference, demand.kind(), demand.amount(), today, dueOn, demand.shipments(), now));
    }

    /** A reminder that is asked for, as far as its invoice decides about it. */
    public record Reminder(
            InvoiceId invoice, int level, UUID demand, List<UUID> shipments, BigDecimal amount, String currency) {}

    /** Refuses when the invoice is another order's or it is not the time for it. */
    public void askReminder(Tx tx, OrderId order, Reminder reminder, Instant now) {
        var ofOrder = list.find(tx, reminder.invoice())
                .orElseThrow(() -> InvoiceRefusal.INVOICE_NOT_KNOWN.refused(
                        "there is no invoice " + reminder.invoice().value(), "/reminder/invoiceId"))
                .orderId();
        if (!ofOrder.equals(order)) throw InvoiceRefusal.INVOICE_NOT_OF_THIS_ORDER.refused();
        invoices.handle(
                tx,
                reminder.invoice(),
                new AskReminder(
                        reminder.level(),
                        reminder.demand(),
                        reminder.shipments(),
                        reminder.amount(),
                        reminder.currency(),
                        days.of(now),
                        wait,
                        now));
    }

    public void reminded(Tx tx, InvoiceId invoice, int level, Instant now) {
        invoices.handle(tx, invoice, new NoteReminded(level, now));
    }

    public void giveUpReminder(Tx tx, InvoiceId invoice, int level, Instant now) {
        invoices.handle(tx, invoice, new GiveUpReminder(level, now));
    }

    public void makeVoid(Tx tx, InvoiceId invoice, String reason, Instant now) {
        invoices.handle(tx, invoice, new MakeVoid(reason, now));
    }
}
