package io.gendan.order.salesorder;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.money.MoneyRefusal.AMOUNT_TOO_FINE;
import static io.gendan.order.salesorder.OrderRefusal.AGREED_IN_THE_FUTURE;
import static io.gendan.order.salesorder.OrderRefusal.AMENDMENT_CHANGES_NOTHING;
import static io.gendan.order.salesorder.OrderRefusal.DELIVERY_DATE_UNBELIEVABLE;
import static io.gendan.order.salesorder.OrderRefusal.LESS_THAN_LOADED;
import static io.gendan.order.salesorder.OrderRefusal.NAMED_PLACE_REQUIRED;
import static io.gendan.order.salesorder.OrderRefusal.ORDER_CANCELLED;
import static io.gendan.order.salesorder.OrderRefusal.ORDER_NOT_KNOWN;
import static io.gendan.order.salesorder.OrderRefusal.TERM_FIXED_BY_SHIPMENT;
import static io.gendan.order.salesorder.SalesOrder.DECIDER;

import io.gendan.money.Money;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.product.ProductId;
import io.gendan.order.salesorder.OrderCommand.Amend;
import io.gendan.order.salesorder.OrderCommand.Item;
import io.gendan.order.salesorder.OrderEvent.Agreement;
import io.gendan.order.salesorder.OrderEvent.Amended;
import io.gendan.order.salesorder.OrderEvent.Buyer;
import io.gendan.order.salesorder.OrderEvent.Cancelled;
import io.gendan.order.salesorder.OrderEvent.Confirmed;
import io.gendan.order.salesorder.OrderEvent.Line;
import io.gendan.order.salesorder.OrderEvent.Placed;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AmendmentTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-01-05");
    private static final UUID ANN = new UUID(0, 4);
    private static final ProductId MUG = new ProductId(new UUID(0, 2));
    private static final CustomerId ACME = new CustomerId(new UUID(0, 1));

    private final Placed placed = new Placed(
            "O-1",
            new Buyer(ACME, "Acme", "en", Duration.ofHours(24)),
            List.of(line("2", "12.50", "25.00")),
            usd("25.00"),
            Incoterm.FOB,
            "Qingdao",
            "T/T",
            LocalDate.parse("2026-09-30"),
            null,
            null,
            null,
            MONDAY,
            null,
            null);
    private final Confirmed confirmed = new Confirmed("O-1", ACME, MONDAY);
    private final Agreement before = placed.agreement();

    @Test
    void what_is_left_out_stays_as_it_was_agreed() {
        given(DECIDER, placed)
                .when(amend(null, null, "2026-10-15", false))
                .then(amended(before, agreement(before.lines(), "25.00", Incoterm.FOB, "Qingdao", "2026-10-15")));
    }

    @Test
    void a_confirmed_order_is_amended_as_well_and_one_amendment_follows_the_other() {
        var first = agreement(before.lines(), "25.00", Incoterm.FOB, "Qingdao", "2026-10-15");
        var second = agreement(before.lines(), "25.00", Incoterm.CIF, "New York", "2026-10-15");
        given(DECIDER, placed, confirmed, amended(before, first))
                .when(amend(Incoterm.CIF, "New York", null, false))
                .then(amended(first, second));
        given(DECIDER, placed, amended(before, first), confirmed)
                .when(amend(null, null, "2026-10-15", false))
                .thenRefused(AMENDMENT_CHANGES_NOTHING);
    }

    @Test
    void new_lines_are_all_lines_and_add_up_in_the_currency_of_the_order() {
        given(DECIDER, placed)
                .when(items(new Item(MUG, new BigDecimal("3"), "PCS", new BigDecimal("11.00"))))
                .then(amended(
                        before,
                        agreement(
                                List.of(line("3", "11.00", "33.00")), "33.00", Incoterm.FOB, "Qingdao", "2026-09-30")));
        given(DECIDER, placed)
                .when(items(new Item(MUG, new BigDecimal("3"), "PCS", new BigDecimal("11.005"))))
                .thenRefused(AMOUNT_TOO_FINE);
    }

    @Test
    void a_line_keeps_its_product_and_covers_what_has_left_or_been_released() {
        var three = new Item(MUG, new BigDecimal("3"), "PCS", new BigDecimal("11.00"));
        given(DECIDER, placed)
                .when(items(new BigDecimal("3"), three))
                .then(amended(
                        before,
                        agreement(
                                List.of(line("3", "11.00", "33.00")), "33.00", Incoterm.FOB, "Qingdao", "2026-09-30")));
        given(DECIDER, placed).when(items(new BigDecimal("3.01"), three)).thenRefused(LESS_THAN_LOADED);
        var other = new Item(new ProductId(new UUID(0, 9)), new BigDecimal("3"), "PCS", new BigDecimal("11.00"));
        given(DECIDER, placed).when(items(BigDecimal.ONE, other)).thenRefused(LESS_THAN_LOADED);
        var cartons = new Item(MUG, new BigDecimal("3"), "CTN", new BigDecimal("11.00"));
        given(DECIDER, placed).when(items(BigDecimal.ONE, cartons)).thenRefused(LESS_THAN_LOADED);
    }

    @Test
    void another_term_names_its_place_and_comes_before_the_first_booking() {
        given(DECIDER, placed).when(amend(Incoterm.CIF, null, null, false)).thenRefused(NAMED_PLACE_REQUIRED);
        given(DECIDER, placed).when(amend(Incoterm.CIF, "New York", null, true)).thenRefused(TERM_FIXED_BY_SHIPMENT);
        given(DECIDER, placed).when(amend(null, "Shanghai", null, true)).thenRefused(TERM_FIXED_BY_SHIPMENT);
        given(DECIDER, placed)
                .when(amend(Incoterm.FOB, "Qingdao", "2026-10-15", true))
                .then(amended(before, agreement(before.lines(), "25.00", Incoterm.FOB, "Qingdao", "2026-10-15")));
    }

    @Test
    void it_was_agreed_on_a_day_that_has_come_somewhere() {
        given(DECIDER, placed).when(on(TODAY.plusDays(1))).thenRefused(AGREED_IN_THE_FUTURE);
        given(DECIDER, placed)
                .when(on(TODAY))
                .then(amended(before, agreement(before.lines(), "25.00", Incoterm.FOB, "Qingdao", "2026-10-15")));
    }

    @Test
    void a_slip_of_the_keyboard_is_refused_as_it_is_when_placing() {
        given(DECIDER, placed).when(amend(null, null, "2036-01-06", false)).thenRefused(DELIVERY_DATE_UNBELIEVABLE);
    }

    @Test
    void what_is_not_there_or_cancelled_is_not_amended() {
        given(DECIDER).when(amend(null, null, "2026-10-15", false)).thenRefused(ORDER_NOT_KNOWN);
        given(DECIDER, placed, new Cancelled("O-1", ACME, "gave it up", MONDAY))
                .when(amend(null, null, "2026-10-15", false))
                .thenRefused(ORDER_CANCELLED);
    }

    private static Amend amend(Incoterm term, String place, String deliverBy, boolean booked) {
        var day = deliverBy == null ? null : LocalDate.parse(deliverBy);
        return new Amend(
                null, term, place, null, day, null, null, null, null, null, ANN, TODAY, booked, Map.of(), "staff-1",
                MONDAY);
    }

    private static Amend items(Item... items) {
        return items(BigDecimal.ZERO, items);
    }

    private static Amend items(BigDecimal loaded, Item... items) {
        return new Amend(
                List.of(items),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ANN,
                TODAY,
                true,
                Map.of(1, loaded),
                "staff-1",
                MONDAY);
    }

    private static Amend on(LocalDate agreedOn) {
        var day = LocalDate.parse("2026-10-15");
        return new Amend(
                null, null, null, null, day, null, null, null, null, null, ANN, agreedOn, false, Map.of(), "staff-1",
                MONDAY);
    }

    private static Amended amended(Agreement from, Agreement to) {
        return new Amended("O-1", ACME, from, to, ANN, TODAY, "staff-1", MONDAY);
    }

    private static Agreement agreement(List<Line> lines, String total, Incoterm term, String place, String deliverBy) {
        return new Agreement(
                lines, usd(total), term, place, "T/T", LocalDate.parse(deliverBy), null, null, null, null, null);
    }

    private static Line line(String quantity, String price, String amount) {
        return new Line(1, MUG, new BigDecimal(quantity), "PCS", usd(price), usd(amount));
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
