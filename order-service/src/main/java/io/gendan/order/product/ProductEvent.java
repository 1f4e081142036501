package io.gendan.order.product;

import io.gendan.eventsourcing.EventName;
import io.gendan.order.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Everything that can ever have happened to a product. Add freely; never rename, never remove, never change a meaning. */
sealed interface ProductEvent {

    @EventName("product-registered")
    record Registered(
            String productNo,
            String nameAndSpec,
            String colour,
            String unit,
            String packSize,
            String outerCartonSize,
            BigDecimal netWeightKg,
            BigDecimal grossWeightKg,
            String mainMaterial)
            implements ProductEvent {}

    /** From that day on, until a later price or a correction of this one. */
    @EventName("product-priced")
    record Priced(PriceKind kind, Money price, LocalDate validFrom, String by, Instant at) implements ProductEvent {}
}
