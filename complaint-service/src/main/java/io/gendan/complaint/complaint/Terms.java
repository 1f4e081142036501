package io.gendan.complaint.complaint;

import io.gendan.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How it would be put right.
 *
 * @param noReplacementBecause why money is offered where sound goods would come first; else null
 */
public record Terms(List<Remedy> remedies, String noReplacementBecause) {

    /** The same with why money, where nobody has said so yet. */
    Terms because(String reason) {
        return noReplacementBecause == null ? new Terms(remedies, reason) : this;
    }

    /** What it costs us altogether, empty when it costs nothing. */
    Optional<Money> worth() {
        return remedies.stream().map(Remedy::worth).filter(Objects::nonNull).reduce(Money::plus);
    }

    boolean isWorthUnsaid() {
        return remedies.stream().anyMatch(remedy -> remedy.worth() == null);
    }

    boolean hasMoneyButNoGoods() {
        return remedies.stream().anyMatch(Remedy::isMoney) && remedies.stream().noneMatch(Remedy::isSoundGoods);
    }

    boolean inOneCurrency() {
        return remedies.stream()
                        .map(Remedy::worth)
                        .filter(Objects::nonNull)
                        .map(Money::currency)
                        .distinct()
                        .count()
                <= 1;
    }
}
