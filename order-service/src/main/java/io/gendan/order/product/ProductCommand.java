package io.gendan.order.product;

import java.math.BigDecimal;

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
}
