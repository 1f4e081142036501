package io.gendan.contracts;

import java.math.BigDecimal;

/**
 * A sum in one currency.
 *
 * @param amount the sum, with as many digits as the currency has; on the wire a JSON string, so that nobody rounds it
 * @param currency ISO 4217 code of three letters, for example {@code USD}
 */
public record Money(BigDecimal amount, String currency) {}
