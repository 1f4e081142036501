package io.gendan.order.product;

import static io.gendan.order.product.ProductRefusal.CARTON_BELOW_PACK;
import static io.gendan.order.product.ProductRefusal.GROSS_BELOW_NET;
import static io.gendan.order.product.ProductRefusal.PRICE_TOO_FAR_AWAY;
import static io.gendan.order.product.ProductRefusal.PRODUCT_NOT_KNOWN;

import io.gendan.eventsourcing.Decider;
import io.gendan.order.money.Money;
import io.gendan.order.product.ProductCommand.Register;
import io.gendan.order.product.ProductCommand.SetPrice;
import io.gendan.order.product.ProductEvent.Priced;
import io.gendan.order.product.ProductEvent.Registered;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Something we sell, as sheet 13-13 describes it. */
sealed interface Product {
    record Unknown() implements Product {}

    /** {@code prices} are those that hold, or will, by kind and day. */
    record Known(Map<Day, Money> prices) implements Product {}

    record Day(PriceKind kind, LocalDate validFrom) {}

    Decider<ProductCommand, Product, ProductEvent> DECIDER = new Decider<>() {
        @Override
        public Product initial() {
            return new Unknown();
        }

        @Override
        public List<ProductEvent> decide(Product product, ProductCommand command) {
            return switch (command) {
                case Register register -> register(product, register);
                case SetPrice price -> price(product, price);
            };
        }

        @Override
        public Product evolve(Product product, ProductEvent event) {
            return switch (event) {
                case Registered _ -> new Known(Map.of());
                case Priced priced -> priced(product, priced);
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

    private static List<ProductEvent> price(Product product, SetPrice set) {
        return switch (product) {
            case Known(var prices)
            when set.price().equals(prices.get(new Day(set.kind(), set.validFrom()))) -> List.of(); // asked twice
            case Known _ -> {
                believable(set.validFrom(), LocalDate.ofInstant(set.now(), ZoneOffset.UTC));
                yield List.of(new Priced(set.kind(), set.price(), set.validFrom(), set.by(), set.now()));
            }
            case Unknown _ -> throw PRODUCT_NOT_KNOWN.refused();
        };
    }

    private static void believable(LocalDate validFrom, LocalDate today) {
        if (validFrom.getYear() < 2000 || validFrom.isAfter(today.plusYears(2)))
            throw PRICE_TOO_FAR_AWAY.refused(PRICE_TOO_FAR_AWAY.sentence(), "/validFrom");
    }

    private static Product priced(Product product, Priced priced) {
        if (!(product instanceof Known(var prices))) return product;
        var now = new HashMap<>(prices);
        now.put(new Day(priced.kind(), priced.validFrom()), priced.price());
        return new Known(Map.copyOf(now));
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
