package io.gendan.order.invoice;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.invoice.Invoice.DECIDER;
import static io.gendan.order.invoice.InvoiceRefusal.*;
import static io.gendan.order.invoice.Papers.*;

import io.gendan.order.invoice.InvoiceCommand.AskReminder;
import io.gendan.order.invoice.InvoiceCommand.GiveUpReminder;
import io.gendan.order.invoice.InvoiceCommand.NoteReminded;
import io.gendan.order.invoice.InvoiceEvent.Reminded;
import io.gendan.order.invoice.InvoiceEvent.ReminderAsked;
import io.gendan.order.invoice.InvoiceEvent.ReminderGivenUp;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReminderTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final UUID DEMAND = new UUID(4, 1);
    private static final Instant AFTER_A_WEEK = NOW.plus(WEEK);

    private static AskReminder ask(int level, LocalDate today, Instant now) {
        return new AskReminder(level, DEMAND, SHIPMENTS, new BigDecimal("100"), "USD", today, WEEK, now);
    }

    private static AskReminder over(String amount, List<UUID> shipments) {
        return new AskReminder(1, DEMAND, shipments, new BigDecimal(amount), "USD", TODAY, WEEK, NOW);
    }

    private static ReminderAsked asked(int level, Instant at) {
        return new ReminderAsked(level, DEMAND, at);
    }

    private static Reminded out(int level) {
        return new Reminded(level, NOW);
    }

    @Test
    void nobody_is_reminded_before_the_day_after_the_due_date() {
        given(DECIDER, ISSUED).when(ask(1, DUE, NOW)).thenRefused(NOT_OVERDUE);
        given(DECIDER, ISSUED).when(ask(1, DUE.plusDays(1), NOW)).then(asked(1, NOW));
    }

    @Test
    void the_levels_follow_one_another_up_to_the_third() {
        given(DECIDER, ISSUED).when(ask(2, TODAY, NOW)).thenRefused(REMINDER_OUT_OF_TURN);
        given(DECIDER, ISSUED, asked(1, NOW), out(1))
                .when(ask(1, TODAY, AFTER_A_WEEK))
                .thenRefused(REMINDER_OUT_OF_TURN);
        given(DECIDER, ISSUED, asked(1, NOW), out(1), asked(2, NOW), out(2))
                .when(ask(3, TODAY, AFTER_A_WEEK))
                .then(asked(3, AFTER_A_WEEK));
        given(DECIDER, ISSUED, asked(1, NOW), out(1), asked(2, NOW), out(2), asked(3, NOW), out(3))
                .when(ask(4, TODAY, AFTER_A_WEEK))
                .thenRefused(REMINDER_OUT_OF_TURN);
    }

    @Test
    void the_next_one_waits_a_week_from_when_the_last_one_was_out() {
        given(DECIDER, ISSUED, asked(1, NOW), out(1))
                .when(ask(2, TODAY, AFTER_A_WEEK.minusNanos(1)))
                .thenRefused(REMINDER_TOO_SOON);
        given(DECIDER, ISSUED, asked(1, NOW), out(1))
                .when(ask(2, TODAY, AFTER_A_WEEK))
                .then(asked(2, AFTER_A_WEEK));
    }

    @Test
    void one_waits_at_a_time_and_one_that_was_given_up_makes_room() {
        given(DECIDER, ISSUED, asked(1, NOW)).when(ask(1, TODAY, NOW)).thenRefused(REMINDER_WAITS);
        given(DECIDER, ISSUED, asked(1, NOW), new ReminderGivenUp(1, NOW))
                .when(ask(1, TODAY, NOW))
                .then(asked(1, NOW));
        given(DECIDER, ISSUED, asked(1, NOW)).when(new NoteReminded(1, NOW)).then(out(1));
        given(DECIDER, ISSUED, asked(1, NOW), out(1))
                .when(new GiveUpReminder(1, NOW))
                .thenNothing();
    }

    @Test
    void it_asks_for_no_more_than_is_open() {
        given(DECIDER, ISSUED, paid("A", "40.00")).when(over("60", SHIPMENTS)).then(asked(1, NOW));
        given(DECIDER, ISSUED, paid("A", "40.00"))
                .when(over("60.01", SHIPMENTS))
                .thenRefused(REMINDER_ABOVE_OPEN_AMOUNT);
        given(DECIDER, ISSUED, paid("A", "100.00")).when(over("1", SHIPMENTS)).thenRefused(NOTHING_OPEN);
        given(DECIDER, ISSUED, VOIDED).when(over("1", SHIPMENTS)).thenRefused(INVOICE_VOID);
    }

    /** With other shipments named it would pass a gate that those of its invoice do not. */
    @Test
    void it_is_for_exactly_the_shipments_of_its_invoice() {
        given(DECIDER, ISSUED).when(over("1", SHIPMENTS.reversed())).then(asked(1, NOW));
        given(DECIDER, ISSUED)
                .when(over("1", List.of(SHIPMENTS.getFirst())))
                .thenRefused(REMINDER_NOT_OF_THE_INVOICES_SHIPMENTS);
        given(DECIDER, ISSUED)
                .when(over("1", List.of(new UUID(0, 9))))
                .thenRefused(REMINDER_NOT_OF_THE_INVOICES_SHIPMENTS);
    }
}
