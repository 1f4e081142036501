package io.gendan.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A sum in one currency, with exactly as many digits after the point as that currency has. */
public record Money(BigDecimal amount, String currency) {
    /** The currencies some country pays with today; gold, test codes and the Deutschmark are not among them. */
    private static final Map<String, Integer> DIGITS = Arrays.stream(Locale.getISOCountries())
            .map(country -> Currency.getInstance(Locale.of("", country)))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Currency::getDefaultFractionDigits));

    /**
     * The sum as it was written, never rounded.
     *
     * @param pointer where in the request the sum stands
     */
    public static Money exact(BigDecimal amount, String currency, String pointer) {
        int digits = digits(currency, beside(pointer));
        if (amount.stripTrailingZeros().scale() > digits)
            throw MoneyRefusal.AMOUNT_TOO_FINE.refused(
                    currency + " has " + digits + " digits after the point, " + amount.toPlainString() + " has more",
                    pointer);
        return new Money(amount.setScale(digits), currency);
    }

    /** Where the currency stands: beside an amount, or once for all prices of an order. */
    private static String beside(String pointer) {
        return pointer.endsWith("/amount") ? pointer.replaceFirst("amount$", "currency") : "/currency";
    }

    private static int digits(String currency, String pointer) {
        var digits = DIGITS.get(currency);
        if (digits == null)
            throw MoneyRefusal.CURRENCY_UNKNOWN.refused(
                    currency + " is no currency in use: take an ISO 4217 code like USD, EUR or CNY", pointer);
        return digits;
    }

    public static Money nothing(String currency) {
        return new Money(BigDecimal.ZERO.setScale(digits(currency, "/currency")), currency);
    }

    /** What so many of them cost; half a cent goes up. */
    public Money times(BigDecimal quantity) {
        return new Money(amount.multiply(quantity).setScale(amount.scale(), java.math.RoundingMode.HALF_UP), currency);
    }

    /** As a sentence says it: USD 12.50. */
    public String said() {
        return currency + " " + amount.toPlainString();
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency))
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
        return new Money(amount.add(other.amount), currency);
    }
}
