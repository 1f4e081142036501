package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintView.OfferView;
import io.gendan.complaint.complaint.ComplaintView.RemedyView;
import io.gendan.complaint.letter.Offered;
import io.gendan.money.Money;
import java.util.List;
import java.util.Objects;

/** What the customer reads of an offer: kind and quantity of goods, percentages and sums, and not what the goods cost us. */
final class OfferInLetters {
    private OfferInLetters() {}

    static List<Offered> remedies(OfferView offer, String unit) {
        return offer.remedies().stream()
                .map(it -> new Offered(
                        it.kind().name(),
                        it.quantity(),
                        it.quantity() == null ? null : unit,
                        it.percent(),
                        shown(it),
                        it.note()))
                .toList();
    }

    static List<String> notes(OfferView offer) {
        return offer.remedies().stream()
                .map(RemedyView::note)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null for goods. */
    static Money shown(RemedyView remedy) {
        return remedy.kind().isMoney() ? remedy.worth() : null;
    }

    /** Of all the money in it, null where there is none. */
    static Money amount(OfferView offer) {
        return offer.remedies().stream()
                .map(OfferInLetters::shown)
                .filter(Objects::nonNull)
                .reduce(Money::plus)
                .orElse(null);
    }
}
