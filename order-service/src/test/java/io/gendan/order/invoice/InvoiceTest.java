package io.gendan.order.invoice;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.invoice.Invoice.DECIDER;
import static io.gendan.order.invoice.InvoiceRefusal.*;
import static io.gendan.order.invoice.Papers.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.money.MoneyRefusal;
import io.gendan.order.StoredFacts;
import io.gendan.order.invoice.InvoiceCommand.Credit;
import io.gendan.order.invoice.InvoiceCommand.MakeVoid;
import io.gendan.order.invoice.InvoiceCommand.Receive;
import io.gendan.order.invoice.InvoiceCommand.Reverse;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class InvoiceTest {
    private static Receive pay(String reference, String amount) {
        return new Receive(reference, new BigDecimal(amount), "USD", TODAY, TODAY, BY, NOW);
    }

    private static Credit credit(String amount) {
        return new Credit("CN-1", new BigDecimal(amount), "USD", TODAY, "wet", BY, NOW);
    }

    private static BigDecimal open(InvoiceEvent... facts) {
        return InvoiceStatus.ledger(DECIDER.replay(java.util.List.of(facts))).open();
    }

    @Test
    void it_is_open_to_the_last_cent_and_settled_with_it() {
        assertThat(DECIDER.replay(java.util.List.of(ISSUED, paid("A", "99.99"))))
                .isInstanceOf(Invoice.Open.class);
        assertThat(open(ISSUED, paid("A", "99.99"))).isEqualTo("0.01");
        assertThat(DECIDER.replay(java.util.List.of(ISSUED, paid("A", "60.00"), paid("B", "40.00"))))
                .isInstanceOf(Invoice.Settled.class);
    }

    @Test
    void what_is_paid_above_it_is_the_customers() {
        given(DECIDER, ISSUED, paid("A", "100.00")).when(pay("B", "0.01")).then(paid("B", "0.01"));
        var ledger = InvoiceStatus.ledger(DECIDER.replay(java.util.List.of(ISSUED, paid("A", "130.00"))));
        assertThat(ledger.open()).isEqualTo("0.00");
        assertThat(ledger.overpaid()).isEqualTo("30.00");
    }

    @Test
    void a_payment_is_in_the_invoices_currency_and_in_its_digits() {
        given(DECIDER, ISSUED)
                .when(new Receive("A", BigDecimal.ONE, "EUR", TODAY, TODAY, BY, NOW))
                .thenRefused(NOT_THE_INVOICES_CURRENCY);
        given(DECIDER, ISSUED).when(pay("A", "0.001")).thenRefused(MoneyRefusal.AMOUNT_TOO_FINE);
        given(DECIDER, ISSUED).when(pay("A", "0.01")).then(paid("A", "0.01"));
    }

    @Test
    void a_payment_is_of_today_or_before() {
        var amount = new BigDecimal("100");
        given(DECIDER, ISSUED)
                .when(new Receive("A", amount, "USD", TODAY, TODAY, BY, NOW))
                .then(paid("A", "100.00"));
        given(DECIDER, ISSUED)
                .when(new Receive("A", amount, "USD", TODAY.plusDays(1), TODAY, BY, NOW))
                .thenRefused(VALUE_DATE_NOT_BELIEVABLE);
        given(DECIDER, ISSUED)
                .when(new Receive("A", amount, "USD", TODAY.withYear(1999), TODAY, BY, NOW))
                .thenRefused(VALUE_DATE_NOT_BELIEVABLE);
    }

    @Test
    void the_same_payment_is_taken_once_and_its_reference_stands_for_no_other() {
        given(DECIDER, ISSUED, paid("A", "60.00")).when(pay("A", "60")).thenNothing();
        given(DECIDER, ISSUED, paid("A", "60.00")).when(pay("A", "60.01")).thenRefused(PAYMENT_REFERENCE_TAKEN);
        given(DECIDER, ISSUED, paid("A", "60.00")).when(pay("B", "60")).then(paid("B", "60.00"));
    }

    @Test
    void a_payment_recorded_by_mistake_is_taken_back_once_and_can_be_recorded_right() {
        var reverse = new Reverse("A", "of another", BY, NOW);
        given(DECIDER, ISSUED, paid("A", "60.00")).when(reverse).then(reversed("A", "60.00"));
        given(DECIDER, ISSUED, paid("A", "60.00"), reversed("A", "60.00"))
                .when(reverse)
                .thenNothing();
        given(DECIDER, ISSUED, paid("A", "60.00"), reversed("A", "60.00"))
                .when(pay("A", "50"))
                .then(paid("A", "50.00"));
        given(DECIDER, ISSUED).when(reverse).thenRefused(PAYMENT_NOT_KNOWN);
        assertThat(open(ISSUED, paid("A", "100.00"), reversed("A", "100.00"))).isEqualTo("100.00");
    }

    @Test
    void credit_notes_together_are_not_more_than_the_invoice() {
        given(DECIDER, ISSUED, credited("40.00")).when(credit("60")).then(credited("60.00"));
        given(DECIDER, ISSUED, credited("40.00")).when(credit("60.01")).thenRefused(CREDIT_ABOVE_INVOICE);
        assertThat(open(ISSUED, credited("40.00"))).isEqualTo("60.00");
    }

    @Test
    void a_paid_invoice_can_be_credited_and_a_void_one_cannot() {
        given(DECIDER, ISSUED, paid("A", "100.00")).when(credit("10")).then(credited("10.00"));
        given(DECIDER, ISSUED, VOIDED).when(credit("10")).thenRefused(INVOICE_VOID);
        given(DECIDER, ISSUED, VOIDED).when(pay("A", "10")).then(paid("A", "10.00"));
    }

    @Test
    void it_is_void_once_and_what_never_was_is_not() {
        var made = new MakeVoid("wrong sum", NOW);
        given(DECIDER, ISSUED).when(made).then(VOIDED);
        given(DECIDER, ISSUED, paid("A", "100.00")).when(made).then(VOIDED);
        given(DECIDER, ISSUED, VOIDED).when(made).thenNothing();
        given(DECIDER).when(made).thenNothing();
    }

    @Test
    void stored_facts_are_still_read() throws IOException {
        StoredFacts.areStillRead(InvoiceEvent.class);
    }
}
