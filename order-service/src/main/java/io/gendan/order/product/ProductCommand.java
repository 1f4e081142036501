package io.gendan.order.product;

import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What one can ask of a product's file. */
sealed interface ProductCommand {

    /** Sizes are as people write them ("40 x 30 x 20 cm"); what is not known is null. */
    record Register(
            String productNo,
            String nameAndSpec,
            String colour,
            String unit,
            String packSize,
            String outerCartonSize,
            BigDecimal netWeightKg,
            BigDecimal grossWeightKg,
            String mainMaterial)
            implements ProductCommand {}

    /** What is null stays as it was. */
    record Change(
            String nameAndSpec,
            String colour,
            String unit,
            String packSize,
            String outerCartonSize,
            BigDecimal netWeightKg,
            BigDecimal grossWeightKg,
            String mainMaterial,
            String reason,
            String by,
            Instant now)
            implements ProductCommand {}

    record SetPrice(PriceKind kind, Money price, LocalDate validFrom, String by, Instant now)
            implements ProductCommand {}
}
