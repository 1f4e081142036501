package io.gendan.shipment.identifier;

import java.util.Optional;

/** A ship's number for life, whatever name and flag she sails under: seven digits, the last of which checks the others. */
public final class ImoNumber {
    private ImoNumber() {}

    /** The seven digits, with or without "IMO" before them; nothing when the check digit is wrong. */
    public static Optional<String> of(String text) {
        var digits = Written.plainly(text).replaceFirst("^IMO", "");
        return digits.matches("[0-9]{7}") && checkDigit(digits) == digits.charAt(6) - '0'
                ? Optional.of(digits)
                : Optional.empty();
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 6; i++) sum += (digits.charAt(i) - '0') * (7 - i);
        return sum % 10;
    }
}
