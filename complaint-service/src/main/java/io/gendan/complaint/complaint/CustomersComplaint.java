package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintView.AskedQuestion;
import io.gendan.complaint.complaint.ComplaintView.OfferView;
import io.gendan.complaint.complaint.ComplaintView.RemedyView;
import io.gendan.complaint.words.Party;

/**
 * A complaint as the customer knows it: what they said and asked for, what they are asked, what was offered to them and how it ended.
 * What we find out, who of us does it and by when, what we think of it among ourselves and whom we blame is ours.
 */
final class CustomersComplaint {
    private CustomersComplaint() {}

    static ComplaintView of(ComplaintView it) {
        return new ComplaintView(
                it.id(),
                it.complaintNo(),
                it.customerId(),
                it.caseId(),
                null,
                it.endedAs(),
                it.endedAt(),
                it.joinedInto(),
                null,
                it.channel(),
                it.urgency(),
                it.receivedAt(),
                it.loggedAt(),
                null,
                it.acknowledgedAt(),
                it.answeredAt(),
                subject(it.subject()),
                it.demand(),
                it.openQuestions().stream()
                        .filter(question -> question.of() == Party.CUSTOMER)
                        .map(CustomersComplaint::question)
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                it.offers().stream()
                        .filter(offer -> offer.madeAt() != null)
                        .map(CustomersComplaint::offer)
                        .toList(),
                it.agreedOfferNo(),
                null,
                it.outcome(),
                null,
                null,
                null,
                it.reopened(),
                it.version());
    }

    private static Subject subject(Subject it) {
        return new Subject(
                it.orderId(),
                it.orderNo(),
                it.shipmentId(),
                it.shipmentNo(),
                it.productNo(),
                it.productNameAndSpec(),
                it.unit(),
                it.deliveredQuantity(),
                it.amount(),
                it.orderedOn(),
                it.consignedOn(),
                null,
                null,
                it.carrier(),
                it.port());
    }

    private static AskedQuestion question(AskedQuestion it) {
        return new AskedQuestion(it.questionNo(), it.of(), it.what(), it.dueOn());
    }

    /** What we only thought of offering they never had: it is not here. Of the rest they see the money; what goods cost is ours. */
    private static OfferView offer(OfferView it) {
        return new OfferView(
                it.offerNo(),
                it.from(),
                it.remedies().stream()
                        .map(remedy -> new RemedyView(
                                remedy.kind(),
                                remedy.quantity(),
                                remedy.percent(),
                                OfferInLetters.shown(remedy),
                                remedy.note()))
                        .toList(),
                null,
                OfferInLetters.amount(it),
                it.validUntil(),
                null,
                it.madeAt(),
                it.status());
    }
}
