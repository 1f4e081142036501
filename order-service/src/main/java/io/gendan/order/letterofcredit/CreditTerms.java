package io.gendan.order.letterofcredit;

import io.gendan.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What the bank pays, against what, and until when (UCP 600).
 *
 * @param about what the words "about" or "approximately" stand beside; empty when they stand nowhere (art. 30a)
 * @param expiresOn the last day for presentation, at the place whose time zone is {@code presentedIn}
 * @param presentationDays calendar days after shipment within which the documents are presented: 21 unless the credit says
 *     otherwise (art. 14c)
 */
record CreditTerms(
        String creditNo,
        String issuingBank,
        Money amount,
        List<About> about,
        LocalDate latestShipmentOn,
        LocalDate expiresOn,
        ZoneId presentedIn,
        int presentationDays,
        boolean partialShipments,
        boolean transshipment) {

    static final int DAYS_WITHOUT_A_WORD = 21;

    enum About {
        AMOUNT,
        QUANTITY,
        UNIT_PRICE
    }

    boolean isAbout(About what) {
        return about.contains(what);
    }

    /** The last day on which the bank takes the documents: so many days after shipment, and never after expiry. */
    LocalDate presentBy(LocalDate shippedOn) {
        var days = shippedOn.plusDays(presentationDays);
        return days.isAfter(expiresOn) ? expiresOn : days;
    }

    /** The end of that day where the documents are presented. */
    Instant tooLateAt(LocalDate shippedOn) {
        return presentBy(shippedOn).plusDays(1).atStartOfDay(presentedIn).toInstant();
    }
}
