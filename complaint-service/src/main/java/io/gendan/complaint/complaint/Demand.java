package io.gendan.complaint.complaint;

import io.gendan.money.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the customer asks for, in the fields of forms 13-15 and 13-16; what they did not say is null. */
public record Demand(
        Set<Wish> wishes,
        Money compensation,
        BigDecimal discountPercent,
        Money discount,
        BigDecimal returnQuantity,
        BigDecimal claimQuantity,
        Money amount) {

    public Demand {
        wishes = wishes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(wishes));
    }

    /** All they ask for, or the parts of it where these are in one currency. What goods cost is no demand. */
    public Optional<Money> total() {
        if (amount != null) return Optional.of(amount);
        var parts = Stream.of(compensation, discount).filter(Objects::nonNull).toList();
        return parts.stream().map(Money::currency).distinct().count() == 1
                ? parts.stream().reduce(Money::plus)
                : Optional.empty();
    }

    static final Demand NOTHING_SAID = new Demand(Set.of(), null, null, null, null, null, null);
}
