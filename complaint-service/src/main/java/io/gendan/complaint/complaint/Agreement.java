package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintView.OfferView;
import io.gendan.complaint.complaint.ComplaintView.RemedyView;
import io.gendan.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What both sides of a complaint have agreed on, for whoever has to pay it: after a reopening all of it, since what was agreed on
 * before was done by then.
 *
 * @param offerNo the last that was accepted
 * @param times how many were
 * @param paid what the customer gets in money, null when that is none
 * @param inKind what it costs us beside that, null when nobody said that it costs anything
 * @param soundGoods whether they get sound goods
 */
public record Agreement(String complaintNo, int offerNo, int times, Money paid, Money inKind, boolean soundGoods) {

    public static Optional<Agreement> of(ComplaintView complaint) {
        var accepted = complaint.offers().stream()
                .filter(offer -> offer.status() == Offer.Status.ACCEPTED)
                .toList();
        if (accepted.isEmpty()) return Optional.empty();
        var last = accepted.getLast();
        var remedies =
                accepted.stream().flatMap(offer -> offer.remedies().stream()).toList();
        var currency = accepted.reversed().stream()
                .map(OfferView::worth)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Money::currency)
                .orElse(null);
        return Optional.of(new Agreement(
                complaint.complaintNo(),
                last.offerNo(),
                accepted.size(),
                sum(remedies, currency, remedy -> remedy.kind().isMoney()),
                sum(remedies, currency, remedy -> !remedy.kind().isMoney()),
                remedies.stream().anyMatch(remedy -> remedy.kind().isSoundGoods())));
    }

    private static Money sum(List<RemedyView> remedies, String currency, Predicate<RemedyView> which) {
        return remedies.stream()
                .filter(which)
                .map(RemedyView::worth)
                .filter(worth -> worth != null && worth.currency().equals(currency))
                .reduce(Money::plus)
                .orElse(null);
    }

    /** All that it costs us. */
    public Optional<Money> worth() {
        if (paid == null || inKind == null) return Optional.ofNullable(paid == null ? inKind : paid);
        return Optional.of(paid.plus(inKind));
    }
}
