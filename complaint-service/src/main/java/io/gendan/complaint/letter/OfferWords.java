package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.DraftRefusal.MORE_THAN_OFFERED;
import static io.gendan.complaint.letter.DraftRefusal.OFFER_NOT_NAMED;

import io.gendan.complaint.letter.MatterFacts.OpenOffer;
import io.gendan.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody makes of an offer's letter says what was offered, goods as well as money, and no larger sum: how far one may go was
 * decided before.
 */
final class OfferWords {
    private OfferWords() {}

    static void checked(OpenOffer open, Editions.Wording wording) {
        var text = wording.subject() + "\n" + wording.body();
        var sums = SumsInWords.of(text, open.currency());
        var own = SumsInWords.of(String.join("\n", open.terms()), open.currency());
        for (var sum : sums)
            if (!isWithin(open.amount(), sum) && own.stream().noneMatch(one -> isSame(one, sum)))
                throw MORE_THAN_OFFERED.refused(
                        "Offer " + open.offerNo() + " does not go as far as " + sum.said() + ". "
                                + MORE_THAN_OFFERED.sentence(),
                        "/body");
        var unnamed = unnamed(open, text, sums);
        if (!unnamed.isEmpty())
            throw OFFER_NOT_NAMED.refused(
                    "It has to name what offer " + open.offerNo() + " offers: " + String.join(", ", unnamed), "/body");
    }

    private static List<String> unnamed(OpenOffer open, String text, List<Money> sums) {
        var unnamed = new ArrayList<String>();
        if (open.amount() != null && sums.stream().noneMatch(sum -> isSame(open.amount(), sum)))
            unnamed.add(open.amount().said());
        for (var one : open.remedies()) {
            if (one.quantity() != null && !SumsInWords.hasNumber(text, one.quantity()))
                unnamed.add(one.quantity().toPlainString() + (one.unit() == null ? "" : " " + one.unit()));
            if (one.percent() != null && !SumsInWords.hasNumber(text, one.percent()))
                unnamed.add(one.percent().toPlainString() + " %");
        }
        return unnamed;
    }

    private static boolean isWithin(Money offered, Money sum) {
        return offered != null
                && offered.currency().equals(sum.currency())
                && sum.amount().compareTo(offered.amount()) <= 0;
    }

    private static boolean isSame(Money offered, Money sum) {
        return offered.currency().equals(sum.currency()) && offered.amount().compareTo(sum.amount()) == 0;
    }
}
