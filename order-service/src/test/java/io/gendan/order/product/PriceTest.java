package io.gendan.order.product;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.product.Product.DECIDER;
import static io.gendan.order.product.ProductRefusal.PRICE_TOO_FAR_AWAY;
import static io.gendan.order.product.ProductRefusal.PRODUCT_NOT_KNOWN;

import io.gendan.money.Money;
import io.gendan.order.product.ProductCommand.SetPrice;
import io.gendan.order.product.ProductEvent.Priced;
import io.gendan.order.product.ProductEvent.Registered;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PriceTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");

    private final Registered mug = new Registered("P-1", "Mug", "blue", "PCS", null, null, null, null, "steel");

    @Test
    void a_price_holds_from_a_day_on_and_the_day_again_corrects_it() {
        given(DECIDER, mug).when(set(PriceKind.COST, "3.85", "2026-02-01")).then(priced("3.85", "2026-02-01"));
        given(DECIDER, mug, priced("3.85", "2026-02-01"))
                .when(set(PriceKind.COST, "3.85", "2026-02-01"))
                .thenNothing();
        given(DECIDER, mug, priced("3.85", "2026-02-01"))
                .when(set(PriceKind.COST, "3.90", "2026-02-01"))
                .then(priced("3.90", "2026-02-01"));
        given(DECIDER, mug, priced("3.85", "2026-02-01"))
                .when(set(PriceKind.COST, "3.85", "2026-03-01"))
                .then(priced("3.85", "2026-03-01"));
    }

    @Test
    void it_holds_from_the_year_2000_up_to_two_years_from_now() {
        for (var day : new String[] {"2000-01-01", "2028-01-05"})
            given(DECIDER, mug).when(set(PriceKind.COST, "1.00", day)).then(priced("1.00", day));
        for (var day : new String[] {"1999-12-31", "2028-01-06"})
            given(DECIDER, mug).when(set(PriceKind.COST, "1.00", day)).thenRefused(PRICE_TOO_FAR_AWAY);
    }

    @Test
    void what_is_not_there_has_no_price() {
        given(DECIDER).when(set(PriceKind.DEAL, "1.00", "2026-02-01")).thenRefused(PRODUCT_NOT_KNOWN);
    }

    private static SetPrice set(PriceKind kind, String amount, String day) {
        return new SetPrice(kind, usd(amount), LocalDate.parse(day), "staff-6", MONDAY);
    }

    private static Priced priced(String amount, String day) {
        return new Priced(PriceKind.COST, usd(amount), LocalDate.parse(day), "staff-6", MONDAY);
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
