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
                        it.kind().isMoney() ? it.worth() : null,
                        it.note()))
                .toList();
    }

    static List<String> notes(OfferView offer) {
        return offer.remedies().stream()
                .map(RemedyView::note)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of all the money in it, null where there is none. */
    static Money amount(OfferView offer) {
        return offer.remedies().stream()
                .filter(remedy -> remedy.kind().isMoney())
                .map(RemedyView::worth)
                .filter(Objects::nonNull)
                .reduce(Money::plus)
                .orElse(null);
    }
}
