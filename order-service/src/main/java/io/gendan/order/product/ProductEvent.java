package io.gendan.order.product;

import io.gendan.eventsourcing.EventName;
import io.gendan.money.Money;
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
            implements ProductEvent {

        Description description() {
            return new Description(
                    nameAndSpec, colour, unit, packSize, outerCartonSize, netWeightKg, grossWeightKg, mainMaterial);
        }
    }

    /** All of sheet 13-13 but the number and the prices. */
    record Description(
            String nameAndSpec,
            String colour,
            String unit,
            String packSize,
            String outerCartonSize,
            BigDecimal netWeightKg,
            BigDecimal grossWeightKg,
            String mainMaterial) {}

    /** Each of the two descriptions is whole, so that what was changed, from what and to what can be said years later. */
    @EventName("product-changed")
    record Changed(Description from, Description to, String reason, String by, Instant at) implements ProductEvent {}

    /** From that day on, until a later price or a correction of this one. */
    @EventName("product-priced")
    record Priced(PriceKind kind, Money price, LocalDate validFrom, String by, Instant at) implements ProductEvent {}
}
