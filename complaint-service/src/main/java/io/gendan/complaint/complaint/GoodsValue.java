package io.gendan.complaint.complaint;

import io.gendan.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What an offer comes to by the price of the goods. What is typed beside a remedy is what it costs us; how far an offer goes is not
 * less than what can be computed, or a discount of ninety per cent would be within any ceiling.
 *
 * @param goods what the goods complained of cost, {@code quantity} how many of them there are; either may be null
 * @param order what the whole order costs, null where it is not known
 */
record GoodsValue(Money goods, BigDecimal quantity, Money order) {
    private static final int PER_CENT = 2;
    private static final int EXACT = 12;

    static GoodsValue of(Subject subject, Ceiling ceiling) {
        return new GoodsValue(subject.amount(), subject.deliveredQuantity(), ceiling.price());
    }

    static GoodsValue of(Subject subject) {
        return new GoodsValue(subject.amount(), subject.deliveredQuantity(), null);
    }

    /** How far the terms go; empty where nobody has said what any of it costs. */
    Optional<Money> of(Terms terms) {
        return terms.remedies().stream()
                .filter(remedy -> remedy.worth() != null)
                .map(this::counted)
                .reduce(Money::plus);
    }

    private Money counted(Remedy remedy) {
        return least(remedy)
                .filter(least -> least.currency().equals(remedy.worth().currency()))
                .filter(least -> least.amount().compareTo(remedy.worth().amount()) > 0)
                .orElse(remedy.worth());
    }

    /** What it comes to at least, empty where that cannot be computed. */
    Optional<Money> least(Remedy remedy) {
        return switch (remedy.kind()) {
            case REPLACEMENT, EXCHANGE_AT_OFFICE -> priceOf(remedy.quantity());
            case REFUND -> remedy.percent() == null ? priceOf(remedy.quantity()) : part(remedy);
            case DISCOUNT, COMPENSATION -> part(remedy);
            case RETURN, OTHER -> Optional.empty();
        };
    }

    private Optional<Money> part(Remedy remedy) {
        if (remedy.percent() == null) return Optional.empty();
        return priceOf(remedy.quantity())
                .or(() -> Optional.ofNullable(goods))
                .or(() -> Optional.ofNullable(order))
                .map(all -> rounded(all.amount().multiply(remedy.percent().movePointLeft(PER_CENT)), all));
    }

    /** At the price that the goods were delivered at. */
    private Optional<Money> priceOf(BigDecimal some) {
        if (some == null || goods == null || quantity == null) return Optional.empty();
        return Optional.of(rounded(goods.amount().multiply(some).divide(quantity, EXACT, RoundingMode.DOWN), goods));
    }

    private static Money rounded(BigDecimal amount, Money like) {
        return new Money(amount.setScale(like.amount().scale(), RoundingMode.DOWN), like.currency());
    }
}
