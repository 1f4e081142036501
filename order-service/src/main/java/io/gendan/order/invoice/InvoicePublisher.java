package io.gendan.order.invoice;

import io.gendan.contracts.Money;
import io.gendan.contracts.order.OrderMessage;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.order.invoice.InvoiceEvent.Credited;
import io.gendan.order.invoice.InvoiceEvent.Issued;
import io.gendan.order.invoice.InvoiceEvent.PaymentReceived;
import io.gendan.order.invoice.InvoiceEvent.PaymentReversed;
import io.gendan.order.invoice.InvoiceEvent.Reminded;
import io.gendan.order.invoice.InvoiceEvent.ReminderAsked;
import io.gendan.order.invoice.InvoiceEvent.ReminderGivenUp;
import io.gendan.order.invoice.InvoiceEvent.Voided;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

@Singleton
class InvoicePublisher implements Publisher<InvoiceEvent> {
    @Override
    public String topic() {
        return "gendan.order";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<InvoiceEvent> fact) {
        var id = fact.streamId();
        return switch (fact.event()) {
            case Issued it -> Optional.of(issued(id, it));
            case PaymentReceived it -> Optional.of(received(id, it));
            case PaymentReversed it -> Optional.of(reversed(id, it));
            case Credited it -> Optional.of(credited(id, it));
            case Voided it ->
                Optional.of(new OrderMessage.InvoiceVoided(
                        id,
                        it.invoice().invoiceNo(),
                        it.invoice().order().value(),
                        it.invoice().customer().value(),
                        it.reason(),
                        it.at()));
            case ReminderAsked _, Reminded _, ReminderGivenUp _ -> Optional.empty(); // the reminder's demand says it
        };
    }

    private static OrderMessage.InvoiceIssued issued(UUID id, Issued it) {
        return new OrderMessage.InvoiceIssued(
                id,
                it.invoice().invoiceNo(),
                it.invoice().demandNo(),
                it.invoice().order().value(),
                it.invoice().customer().value(),
                it.kind().name(),
                money(it.amount()),
                it.issuedOn(),
                it.dueOn(),
                it.at());
    }

    private static OrderMessage.PaymentReceived received(UUID id, PaymentReceived it) {
        return new OrderMessage.PaymentReceived(
                id,
                it.invoice().invoiceNo(),
                it.invoice().order().value(),
                it.invoice().customer().value(),
                it.reference(),
                money(it.amount()),
                it.valueDate(),
                it.at());
    }

    private static OrderMessage.PaymentReversed reversed(UUID id, PaymentReversed it) {
        return new OrderMessage.PaymentReversed(
                id,
                it.invoice().invoiceNo(),
                it.invoice().order().value(),
                it.invoice().customer().value(),
                it.reference(),
                money(it.amount()),
                it.reason(),
                it.at());
    }

    private static OrderMessage.CreditNoteIssued credited(UUID id, Credited it) {
        return new OrderMessage.CreditNoteIssued(
                id,
                it.invoice().invoiceNo(),
                it.creditNoteNo(),
                it.invoice().order().value(),
                it.invoice().customer().value(),
                money(it.amount()),
                it.reason(),
                it.at());
    }

    private static Money money(io.gendan.money.Money amount) {
        return new Money(amount.amount(), amount.currency());
    }
}
