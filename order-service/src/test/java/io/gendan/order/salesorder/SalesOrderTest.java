package io.gendan.order.salesorder;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.money.MoneyRefusal.AMOUNT_TOO_FINE;
import static io.gendan.money.MoneyRefusal.CURRENCY_UNKNOWN;
import static io.gendan.order.salesorder.OrderRefusal.DELIVERY_DATE_UNBELIEVABLE;
import static io.gendan.order.salesorder.OrderRefusal.ORDER_CANCELLED;
import static io.gendan.order.salesorder.OrderRefusal.ORDER_NOT_KNOWN;
import static io.gendan.order.salesorder.OrderRefusal.ORDER_TOO_LARGE;
import static io.gendan.order.salesorder.SalesOrder.DECIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.money.Money;
import io.gendan.order.StoredFacts;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.product.ProductId;
import io.gendan.order.salesorder.OrderCommand.Cancel;
import io.gendan.order.salesorder.OrderCommand.Confirm;
import io.gendan.order.salesorder.OrderCommand.Item;
import io.gendan.order.salesorder.OrderCommand.Place;
import io.gendan.order.salesorder.OrderEvent.Buyer;
import io.gendan.order.salesorder.OrderEvent.Cancelled;
import io.gendan.order.salesorder.OrderEvent.Confirmed;
import io.gendan.order.salesorder.OrderEvent.Line;
import io.gendan.order.salesorder.OrderEvent.Placed;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SalesOrderTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");
    private static final ProductId MUG = new ProductId(UUID.fromString("0198c0de-0000-7000-8000-000000000002"));
    private static final LocalDate AUTUMN = LocalDate.parse("2026-09-30");

    private final Buyer acme = new Buyer(
            new CustomerId(UUID.fromString("0198c0de-0000-7000-8000-000000000001")),
            "Acme",
            "en",
            Duration.ofHours(24));
    private final Placed placed =
            placed("31.35", "USD", line(1, "2", "12.50", "25.00", "USD"), line(2, "0.5", "12.69", "6.35", "USD"));
    private final Confirmed confirmed = new Confirmed("O-1", acme.id(), MONDAY);
    private final Cancelled cancelled = new Cancelled("O-1", acme.id(), "gave it up", MONDAY);

    private static Item item(String quantity, String unitPrice) {
        return new Item(MUG, new BigDecimal(quantity), "PCS", new BigDecimal(unitPrice));
    }

    private static Line line(int lineNo, String quantity, String unitPrice, String amount, String currency) {
        return new Line(
                lineNo, MUG, new BigDecimal(quantity), "PCS", money(unitPrice, currency), money(amount, currency));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    private Place place(String currency, LocalDate deliverBy, Item... items) {
        return new Place(
                "O-1",
                acme,
                currency,
                List.of(items),
                Incoterm.FOB,
                "Qingdao",
                "T/T",
                deliverBy,
                null,
                null,
                null,
                null,
                null,
                MONDAY);
    }

    private Placed placed(String total, String currency, Line... lines) {
        var sum = money(total, currency);
        return new Placed(
                "O-1",
                acme,
                List.of(lines),
                sum,
                Incoterm.FOB,
                "Qingdao",
                "T/T",
                AUTUMN,
                null,
                null,
                null,
                MONDAY,
                null,
                null);
    }

    @Test
    void a_placed_order_adds_up_line_by_line_and_half_a_cent_goes_up() {
        given(DECIDER)
                .when(place("USD", AUTUMN, item("2", "12.5"), item("0.5", "12.69")))
                .then(placed);
    }

    @Test
    void money_has_the_digits_of_its_currency() {
        given(DECIDER)
                .when(place("JPY", AUTUMN, item("3", "1200.00")))
                .then(placed("3600", "JPY", line(1, "3", "1200", "3600", "JPY")));
        given(DECIDER).when(place("KWD", AUTUMN, item("3", "1.2345"))).thenRefused(AMOUNT_TOO_FINE);
        given(DECIDER).when(place("USD", AUTUMN, item("3", "0.125"))).thenRefused(AMOUNT_TOO_FINE);
        given(DECIDER).when(place("JPY", AUTUMN, item("3", "0.5"))).thenRefused(AMOUNT_TOO_FINE);
    }

    @Test
    void a_currency_nobody_pays_with_is_refused() {
        for (var currency : List.of("ABC", "usd", "XAU", "DEM", ""))
            given(DECIDER).when(place(currency, AUTUMN, item("1", "1"))).thenRefused(CURRENCY_UNKNOWN);
    }

    @Test
    void an_order_comes_to_less_than_a_thousand_million_million() {
        assertThat(DECIDER.decide(DECIDER.initial(), place("VND", AUTUMN, item("999999999999", "1000"))))
                .hasSize(1);
        given(DECIDER)
                .when(place("VND", AUTUMN, item("999999999999", "1000"), item("1000", "1")))
                .thenRefused(ORDER_TOO_LARGE);
    }

    @Test
    void a_slip_of_the_keyboard_is_no_delivery_date() {
        for (var day : List.of("1999-12-31", "2036-01-06", "+999999999-12-31"))
            given(DECIDER)
                    .when(place("USD", LocalDate.parse(day), item("1", "1")))
                    .thenRefused(DELIVERY_DATE_UNBELIEVABLE);
        for (var day : List.of("2000-01-01", "2036-01-05"))
            assertThat(DECIDER.decide(DECIDER.initial(), place("USD", LocalDate.parse(day), item("1", "1"))))
                    .hasSize(1);
    }

    @Test
    void an_open_order_is_confirmed_once() {
        given(DECIDER, placed).when(new Confirm(MONDAY)).then(confirmed);
        given(DECIDER, placed, confirmed).when(new Confirm(MONDAY)).thenNothing();
    }

    @Test
    void an_order_is_cancelled_once_confirmed_or_not() {
        given(DECIDER, placed).when(new Cancel("gave it up", MONDAY)).then(cancelled);
        given(DECIDER, placed, confirmed).when(new Cancel("gave it up", MONDAY)).then(cancelled);
        given(DECIDER, placed, cancelled).when(new Cancel("again", MONDAY)).thenNothing();
    }

    @Test
    void a_cancelled_order_is_not_confirmed() {
        given(DECIDER, placed, cancelled).when(new Confirm(MONDAY)).thenRefused(ORDER_CANCELLED);
    }

    @Test
    void placing_it_twice_changes_nothing() {
        given(DECIDER, placed).when(place("USD", AUTUMN, item("1", "1"))).thenNothing();
    }

    @Test
    void an_order_that_was_never_placed_is_not_known() {
        given(DECIDER).when(new Confirm(MONDAY)).thenRefused(ORDER_NOT_KNOWN);
        given(DECIDER).when(new Cancel("x", MONDAY)).thenRefused(ORDER_NOT_KNOWN);
    }

    @Test
    void a_term_of_another_year_is_refused_with_a_word_on_what_replaced_it() {
        assertThat(Incoterm.of("DPU")).isEqualTo(Incoterm.DPU);
        assertThatThrownBy(() -> Incoterm.of("DAT")).hasMessageContaining("DPU replaced it in 2020");
        assertThatThrownBy(() -> Incoterm.of("C&F")).hasMessageContaining("CFR");
        assertThatThrownBy(() -> Incoterm.of("fob")).hasMessageContaining("FOB");
    }

    @Test
    void stored_facts_are_still_read() throws IOException {
        StoredFacts.areStillRead(OrderEvent.class);
        StoredFacts.isStillRead(OrderEvent.class, "order-placed", "order-placed.with-tolerance");
    }
}
