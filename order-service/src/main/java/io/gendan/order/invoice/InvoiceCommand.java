package io.gendan.order.invoice;

import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What one can ask of an invoice. {@code today} is the day where the company is. */
sealed interface InvoiceCommand {

    /** Its demand is through the gate. */
    record Issue(
            InvoiceEvent.Reference invoice,
            InvoiceKind kind,
            Money amount,
            LocalDate issuedOn,
            LocalDate dueOn,
            List<UUID> shipments,
            Instant now)
            implements InvoiceCommand {}

    record Receive(
            String reference,
            BigDecimal amount,
            String currency,
            LocalDate valueDate,
            LocalDate today,
            String by,
            Instant now)
            implements InvoiceCommand {}

    record Reverse(String reference, String reason, String by, Instant now) implements InvoiceCommand {}

    record Credit(
            String creditNoteNo,
            BigDecimal amount,
            String currency,
            LocalDate today,
            String reason,
            String by,
            Instant now)
            implements InvoiceCommand {}

    /** @param waiting how long after a reminder has gone out the next one may be asked for */
    record AskReminder(
            int level,
            UUID demand,
            List<UUID> shipments,
            BigDecimal amount,
            String currency,
            LocalDate today,
            Duration waiting,
            Instant now)
            implements InvoiceCommand {}

    record NoteReminded(int level, Instant now) implements InvoiceCommand {}

    record GiveUpReminder(int level, Instant now) implements InvoiceCommand {}

    record MakeVoid(String reason, Instant now) implements InvoiceCommand {}
}
