package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.NOTE_ABOVE_OFFER;

import io.gendan.complaint.letter.SumsInWords;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The customer reads the notes of an offer as they stand: they promise no larger sum or share than the offer itself does. */
final class OfferNotes {
    private static final Pattern PERCENT =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(?:%|per\\s?cent|pct)", Pattern.CASE_INSENSITIVE);

    private OfferNotes() {}

    static void checked(Terms terms) {
        for (int i = 0; i < terms.remedies().size(); i++) {
            var note = terms.remedies().get(i).note();
            if (note == null) continue;
            var pointer = "/terms/remedies/" + i + "/note";
            sums(terms, note, pointer);
            percentages(terms, note, pointer);
        }
    }

    private static void sums(Terms terms, String note, String pointer) {
        if (!terms.inOneCurrency()) return; // refused with a sentence of its own
        var worth = terms.worth().orElse(null);
        for (var sum : SumsInWords.of(note, worth == null ? null : worth.currency()))
            if (!isWithin(worth, sum)) throw above(sum.said() + " is more than the offer is worth.", pointer);
    }

    private static void percentages(Terms terms, String note, String pointer) {
        var offered = terms.remedies().stream()
                .map(Remedy::percent)
                .filter(Objects::nonNull)
                .toList();
        PERCENT.matcher(Normalizer.normalize(note, Normalizer.Form.NFKC))
                .results()
                .forEach(found -> {
                    if (!isWithin(offered, new BigDecimal(found.group(1).replace(',', '.'))))
                        throw above(found.group() + " stands in no remedy of the offer.", pointer);
                });
    }

    private static io.gendan.eventsourcing.Refused above(String what, String pointer) {
        return NOTE_ABOVE_OFFER.refused(what + " " + NOTE_ABOVE_OFFER.sentence(), pointer);
    }

    private static boolean isWithin(List<BigDecimal> offered, BigDecimal percent) {
        return offered.stream().anyMatch(each -> percent.compareTo(each) <= 0);
    }

    private static boolean isWithin(Money worth, Money sum) {
        return worth != null
                && worth.currency().equals(sum.currency())
                && sum.amount().compareTo(worth.amount()) <= 0;
    }
}
