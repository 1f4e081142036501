package io.gendan.order.product;

import static io.gendan.order.product.ProductRefusal.CHANGE_CHANGES_NOTHING;
import static io.gendan.order.product.ProductRefusal.PRICE_TOO_FAR_AWAY;
import static io.gendan.order.product.ProductRefusal.PRODUCT_NOT_KNOWN;

import io.gendan.eventsourcing.Decider;
import io.gendan.money.Money;
import io.gendan.order.product.ProductCommand.Change;
import io.gendan.order.product.ProductCommand.Register;
import io.gendan.order.product.ProductCommand.SetPrice;
import io.gendan.order.product.ProductEvent.Changed;
import io.gendan.order.product.ProductEvent.Description;
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
    record Known(Description described, Map<Day, Money> prices) implements Product {}

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
                case Change change -> change(product, change);
                case SetPrice price -> price(product, price);
            };
        }

        @Override
        public Product evolve(Product product, ProductEvent event) {
            return switch (event) {
                case Registered registered -> new Known(registered.description(), Map.of());
                case Changed changed -> changed(product, changed);
                case Priced priced -> priced(product, priced);
            };
        }
    };

    private static List<ProductEvent> register(Product product, Register register) {
        return switch (product) {
            case Unknown _ -> {
                var registered = new Registered(
                        register.productNo(),
                        register.nameAndSpec(),
                        register.colour(),
                        register.unit(),
                        register.packSize(),
                        register.outerCartonSize(),
                        register.netWeightKg(),
                        register.grossWeightKg(),
                        register.mainMaterial());
                Measures.makeSense(registered.description());
                yield List.of(registered);
            }
            case Known _ -> List.of(); // the id is ours and new: only the same request twice comes here
        };
    }

    private static List<ProductEvent> change(Product product, Change change) {
        return switch (product) {
            case Known known -> {
                var from = known.described();
                var to = described(from, change);
                if (to.equals(from)) throw CHANGE_CHANGES_NOTHING.refused();
                Measures.makeSense(to);
                yield List.of(new Changed(from, to, change.reason(), change.by(), change.now()));
            }
            case Unknown _ -> throw PRODUCT_NOT_KNOWN.refused();
        };
    }

    private static Description described(Description from, Change change) {
        return new Description(
                or(change.nameAndSpec(), from.nameAndSpec()),
                or(change.colour(), from.colour()),
                or(change.unit(), from.unit()),
                or(change.packSize(), from.packSize()),
                or(change.outerCartonSize(), from.outerCartonSize()),
                or(change.netWeightKg(), from.netWeightKg()),
                or(change.grossWeightKg(), from.grossWeightKg()),
                or(change.mainMaterial(), from.mainMaterial()));
    }

    private static <T> T or(T said, T before) {
        return said == null ? before : said;
    }

    private static Product changed(Product product, Changed changed) {
        return switch (product) {
            case Known known -> new Known(changed.to(), known.prices());
            case Unknown _ -> product;
        };
    }

    private static List<ProductEvent> price(Product product, SetPrice set) {
        return switch (product) {
            case Known known
            when set.price().equals(known.prices().get(new Day(set.kind(), set.validFrom()))) ->
                List.of(); // asked twice
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
        if (!(product instanceof Known known)) return product;
        var now = new HashMap<>(known.prices());
        now.put(new Day(priced.kind(), priced.validFrom()), priced.price());
        return new Known(known.described(), Map.copyOf(now));
    }
}
