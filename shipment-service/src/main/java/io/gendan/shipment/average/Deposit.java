package io.gendan.shipment.average;

import static io.gendan.shipment.average.AverageRefusal.AMOUNT_UNREADABLE;

import java.math.BigDecimal;
import java.util.Currency;

/** A sum in one currency, with exactly as many digits as it has. */
record Deposit(BigDecimal amount, String currency) {

    /** Never rounded. */
    Deposit checked() {
        try {
            var digits = Currency.getInstance(currency).getDefaultFractionDigits();
            if (amount.stripTrailingZeros().scale() > digits)
                throw AMOUNT_UNREADABLE.refused(
                        currency + " has " + digits + " digits after the point", "/deposit/amount");
            return new Deposit(amount.setScale(digits), currency);
        } catch (IllegalArgumentException e) {
            throw AMOUNT_UNREADABLE.refused(
                    currency + " is no currency: take an ISO 4217 code like USD, EUR or CNY", "/deposit/currency");
        }
    }
}
