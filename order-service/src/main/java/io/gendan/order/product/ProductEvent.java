package io.gendan.order.product;

import io.gendan.eventsourcing.EventName;
import java.math.BigDecimal;

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
}
