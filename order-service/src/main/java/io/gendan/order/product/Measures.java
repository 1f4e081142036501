package io.gendan.order.product;

import static io.gendan.order.product.ProductRefusal.CARTON_BELOW_PACK;
import static io.gendan.order.product.ProductRefusal.GROSS_BELOW_NET;

import io.gendan.order.product.ProductEvent.Description;

/** The rules of sheet 13-13: with its packing nothing weighs less than without, and a pack fits into its carton. */
final class Measures {
    private Measures() {}

    static void makeSense(Description it) {
        weights(it);
        sizes(it);
    }

    private static void weights(Description it) {
        if (it.netWeightKg() == null || it.grossWeightKg() == null) return;
        if (it.grossWeightKg().compareTo(it.netWeightKg()) < 0)
            throw GROSS_BELOW_NET.refused(
                    "grossWeightKg " + it.grossWeightKg().toPlainString() + " is less than netWeightKg "
                            + it.netWeightKg().toPlainString(),
                    "/grossWeightKg");
    }

    private static void sizes(Description it) {
        Box.of(it.packSize())
                .ifPresent(pack -> Box.of(it.outerCartonSize()).ifPresent(carton -> {
                    if (!pack.fitsInto(carton))
                        throw CARTON_BELOW_PACK.refused(
                                "a pack of " + it.packSize() + " does not fit into an outer carton of "
                                        + it.outerCartonSize(),
                                "/outerCartonSize");
                }));
    }
}
