package io.gendan.shipment.identifier;

import java.util.Optional;

/** A container's number by ISO 6346: three letters of its owner, U, J or Z, six digits, and one that checks the others. */
public final class ContainerNumber {
    /** What each letter counts: 10 to 38 without 11, 22 and 33, the multiples of 11. */
    private static final String VALUES = "0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ";

    private ContainerNumber() {}

    /** The eleven characters; nothing when the form or the check digit is wrong. */
    public static Optional<String> of(String text) {
        var number = Written.plainly(text);
        return number.matches("[A-Z]{3}[UJZ][0-9]{7}") && checkDigit(number) == number.charAt(10) - '0'
                ? Optional.of(number)
                : Optional.empty();
    }

    private static int checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < 10; i++) sum += VALUES.indexOf(number.charAt(i)) << i;
        return sum % 11 % 10;
    }
}
