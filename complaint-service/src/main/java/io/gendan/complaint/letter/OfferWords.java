package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.DraftRefusal.MORE_THAN_OFFERED;
import static io.gendan.complaint.letter.DraftRefusal.OFFER_NOT_NAMED;

import io.gendan.complaint.letter.MatterFacts.OpenOffer;
import io.gendan.money.Money;

/** What somebody makes of an offer's letter says what was offered, and no larger sum: how far one may go was decided before. */
final class OfferWords {
    private OfferWords() {}

    static void checked(OpenOffer open, Editions.Wording wording) {
        var ours = open.worth() == null ? null : open.worth().currency();
        var sums = SumsInWords.of(wording.subject() + "\n" + wording.body(), ours);
        for (var sum : sums)
            if (!isWithin(open.worth(), sum))
                throw MORE_THAN_OFFERED.refused(
                        "Offer " + open.offerNo() + " does not go as far as " + sum.currency() + " "
                                + sum.amount().toPlainString()
                                + ". " + MORE_THAN_OFFERED.sentence(),
                        "/body");
        if (open.amount() != null && sums.stream().noneMatch(sum -> isSame(open.amount(), sum)))
            throw OFFER_NOT_NAMED.refused(
                    "It has to name what offer " + open.offerNo() + " offers: "
                            + open.amount().currency() + " "
                            + open.amount().amount().toPlainString(),
                    "/body");
    }

    private static boolean isWithin(Money worth, Money sum) {
        return worth != null
                && worth.currency().equals(sum.currency())
                && sum.amount().compareTo(worth.amount()) <= 0;
    }

    private static boolean isSame(Money offered, Money sum) {
        return offered.currency().equals(sum.currency()) && offered.amount().compareTo(sum.amount()) == 0;
    }
}
