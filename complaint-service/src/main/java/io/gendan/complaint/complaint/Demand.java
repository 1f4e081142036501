package io.gendan.complaint.complaint;

import io.gendan.money.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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

    static final Demand NOTHING_SAID = new Demand(Set.of(), null, null, null, null, null, null);
}
