package io.gendan.order.invoice;

import io.gendan.eventsourcing.EventName;
import io.gendan.money.Money;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.salesorder.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything that can ever have happened to an invoice. Add freely; never rename, never remove, never change a meaning. */
public sealed interface InvoiceEvent {

    /** Which invoice, for those who hear one fact and not the stream. */
    record Reference(String invoiceNo, String demandNo, OrderId order, CustomerId customer) {}

    /** {@code issuedOn} and {@code dueOn} are days where the company is. */
    @EventName("invoice-issued")
    record Issued(
            Reference invoice,
            InvoiceKind kind,
            Money amount,
            LocalDate issuedOn,
            LocalDate dueOn,
            List<UUID> shipments,
            Instant at)
            implements InvoiceEvent {}

    /** {@code valueDate} is the day from which the money is ours, as the bank says. */
    @EventName("invoice-payment-received")
    record PaymentReceived(
            Reference invoice, String reference, Money amount, LocalDate valueDate, String by, Instant at)
            implements InvoiceEvent {}

    /** It had been recorded by mistake. */
    @EventName("invoice-payment-reversed")
    record PaymentReversed(Reference invoice, String reference, Money amount, String reason, String by, Instant at)
            implements InvoiceEvent {}

    @EventName("invoice-credited")
    record Credited(
            Reference invoice,
            String creditNoteNo,
            Money amount,
            LocalDate creditedOn,
            String reason,
            String by,
            Instant at)
            implements InvoiceEvent {}

    /** A reminder of this level is requested and waits at the gate. */
    @EventName("invoice-reminder-asked")
    record ReminderAsked(int level, UUID demand, Instant at) implements InvoiceEvent {}

    /** It is out. */
    @EventName("invoice-reminded")
    record Reminded(int level, Instant at) implements InvoiceEvent {}

    /** It was withdrawn before it was out. */
    @EventName("invoice-reminder-given-up")
    record ReminderGivenUp(int level, Instant at) implements InvoiceEvent {}

    /** Its demand was withdrawn. The number stays used; nothing is owed by it. */
    @EventName("invoice-voided")
    record Voided(Reference invoice, String reason, Instant at) implements InvoiceEvent {}
}
