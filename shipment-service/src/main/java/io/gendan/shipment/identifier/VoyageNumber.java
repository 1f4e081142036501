package io.gendan.shipment.identifier;

import java.util.Optional;

/**
 * The carrier's number of a voyage. "2601 e", "2601-E" and "2601E" are one: a report that missed its shipments over a blank would
 * let money be asked for.
 */
public final class VoyageNumber {
    private VoyageNumber() {}

    public static Optional<String> of(String text) {
        var number = Written.plainly(text);
        return number.matches("[A-Z0-9]{1,20}") ? Optional.of(number) : Optional.empty();
    }
}
