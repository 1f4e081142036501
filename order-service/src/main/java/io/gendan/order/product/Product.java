package io.gendan.order.product;

import static io.gendan.order.product.ProductRefusal.CARTON_BELOW_PACK;
import static io.gendan.order.product.ProductRefusal.GROSS_BELOW_NET;

import io.gendan.eventsourcing.Decider;
import io.gendan.order.product.ProductCommand.Register;
import io.gendan.order.product.ProductEvent.Registered;
import java.util.List;

/** Something we sell, as sheet 13-13 describes it. */
sealed interface Product {
    record Unknown() implements Product {}

    record Known(Registered as) implements Product {}

    Decider<ProductCommand, Product, ProductEvent> DECIDER = new Decider<>() {
        @Override
        public Product initial() {
            return new Unknown();
        }

        @Override
        public List<ProductEvent> decide(Product product, ProductCommand command) {
            return switch (command) {
                case Register register -> register(product, register);
            };
        }

        @Override
        public Product evolve(Product product, ProductEvent event) {
            return switch (event) {
                case Registered registered -> new Known(registered);
            };
        }
    };

    private static List<ProductEvent> register(Product product, Register register) {
        return switch (product) {
            case Unknown _ -> {
                weightsMakeSense(register);
                sizesMakeSense(register);
                yield List.of(new Registered(
                        register.productNo(),
                        register.nameAndSpec(),
                        register.colour(),
                        register.unit(),
                        register.packSize(),
                        register.outerCartonSize(),
                        register.netWeightKg(),
                        register.grossWeightKg(),
                        register.mainMaterial()));
            }
            case Known _ -> List.of(); // the id is ours and new: only the same request twice comes here
        };
    }

    private static void weightsMakeSense(Register register) {
        if (register.netWeightKg() == null || register.grossWeightKg() == null) return;
        if (register.grossWeightKg().compareTo(register.netWeightKg()) < 0)
            throw GROSS_BELOW_NET.refused(
                    "grossWeightKg " + register.grossWeightKg().toPlainString() + " is less than netWeightKg "
                            + register.netWeightKg().toPlainString(),
                    "/grossWeightKg");
    }

    private static void sizesMakeSense(Register register) {
        Box.of(register.packSize())
                .ifPresent(pack -> Box.of(register.outerCartonSize()).ifPresent(carton -> {
                    if (!pack.fitsInto(carton))
                        throw CARTON_BELOW_PACK.refused(
                                "a pack of " + register.packSize() + " does not fit into an outer carton of "
                                        + register.outerCartonSize(),
                                "/outerCartonSize");
                }));
    }
}
