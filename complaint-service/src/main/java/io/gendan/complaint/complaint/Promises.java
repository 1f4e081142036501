package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.NOTE_ABOVE_OFFER;

import io.gendan.complaint.letter.SumsInWords;
import io.gendan.money.Money;

/** The customer reads the notes of an offer as they stand: they promise no larger sum than the offer is worth. */
final class Promises {
    private Promises() {}

    static void checked(Terms terms) {
        if (!terms.inOneCurrency()) return; // refused with a sentence of its own
        var worth = terms.worth().orElse(null);
        for (int i = 0; i < terms.remedies().size(); i++) {
            var pointer = "/terms/remedies/" + i + "/note";
            for (var sum : SumsInWords.of(terms.remedies().get(i).note(), worth == null ? null : worth.currency()))
                if (!isWithin(worth, sum))
                    throw NOTE_ABOVE_OFFER.refused(
                            sum.said() + " is more than the offer is worth. " + NOTE_ABOVE_OFFER.sentence(), pointer);
        }
    }

    private static boolean isWithin(Money worth, Money sum) {
        return worth != null
                && worth.currency().equals(sum.currency())
                && sum.amount().compareTo(worth.amount()) <= 0;
    }
}
