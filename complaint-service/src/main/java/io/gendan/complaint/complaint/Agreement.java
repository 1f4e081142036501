package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintView.RemedyView;
import io.gendan.money.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * What both sides of a complaint have agreed on, for whoever has to pay it.
 *
 * @param paid what the customer gets in money, null when that is none
 * @param soundGoods whether they get sound goods
 */
public record Agreement(String complaintNo, int offerNo, Money paid, boolean soundGoods) {

    public static Optional<Agreement> of(ComplaintView complaint) {
        if (complaint.agreedOfferNo() == null) return Optional.empty();
        var remedies = complaint.offers().get(complaint.agreedOfferNo() - 1).remedies();
        var paid = remedies.stream()
                .filter(remedy -> remedy.kind().isMoney())
                .map(RemedyView::worth)
                .filter(Objects::nonNull)
                .reduce(Money::plus);
        return Optional.of(new Agreement(
                complaint.complaintNo(),
                complaint.agreedOfferNo(),
                paid.orElse(null),
                remedies.stream().anyMatch(remedy -> remedy.kind().isSoundGoods())));
    }
}
