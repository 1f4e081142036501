package io.gendan.complaint.claim;

import java.time.LocalDate;

/**
 * A law of sale with its times, as data: {@code claims/sale-laws.json}.
 *
 * @param validFrom the first day of deliveries that it is for; {@code validTo} the last, null while it holds
 * @param cutOffYears years after delivery until notice is too late in any case
 * @param suitYears years after delivery for a suit, null where it has no time for that
 * @param source the text that says so; {@code remark} what else there is to know
 */
public record SaleLaw(
        String code,
        String name,
        LocalDate validFrom,
        LocalDate validTo,
        int cutOffYears,
        Integer suitYears,
        String source,
        String remark) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
