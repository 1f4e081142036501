package io.gendan.complaint.complaint;

import io.gendan.money.Money;
import java.math.BigDecimal;

/**
 * One thing that is done to put it right.
 *
 * @param quantity of goods, {@code percent} of a discount, where the kind has it; else null
 * @param worth what it costs us; null only for what costs nothing
 */
public record Remedy(Kind kind, BigDecimal quantity, BigDecimal percent, Money worth, String note) {
    public enum Kind {
        REPLACEMENT(true),
        EXCHANGE_AT_OFFICE(true),
        REFUND(false),
        DISCOUNT(false),
        COMPENSATION(false),
        RETURN(false),
        OTHER(false);

        private final boolean soundGoods;

        Kind(boolean soundGoods) {
            this.soundGoods = soundGoods;
        }

        boolean isSoundGoods() {
            return soundGoods;
        }

        boolean isMoney() {
            return switch (this) {
                case REFUND, DISCOUNT, COMPENSATION -> true;
                case REPLACEMENT, EXCHANGE_AT_OFFICE, RETURN, OTHER -> false;
            };
        }
    }

    boolean isSoundGoods() {
        return kind.isSoundGoods();
    }

    boolean isMoney() {
        return kind.isMoney();
    }
}
