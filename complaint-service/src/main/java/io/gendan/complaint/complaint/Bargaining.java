package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.ABOVE_CEILING;
import static io.gendan.complaint.complaint.ComplaintRefusal.ALREADY_AGREED;
import static io.gendan.complaint.complaint.ComplaintRefusal.NOT_ASSESSED;
import static io.gendan.complaint.complaint.ComplaintRefusal.OFFER_EXPIRED;
import static io.gendan.complaint.complaint.ComplaintRefusal.OFFER_NOT_APPROVED;
import static io.gendan.complaint.complaint.ComplaintRefusal.OFFER_NOT_OPEN;

import io.gendan.complaint.complaint.Complaint.Acting;
import io.gendan.complaint.complaint.Complaint.Assessing;
import io.gendan.complaint.complaint.Complaint.Ended;
import io.gendan.complaint.complaint.Complaint.Explaining;
import io.gendan.complaint.complaint.Complaint.Identifying;
import io.gendan.complaint.complaint.Complaint.Listening;
import io.gendan.complaint.complaint.Complaint.Negotiating;
import io.gendan.complaint.complaint.Complaint.Tracking;
import io.gendan.complaint.complaint.Complaint.Unknown;
import io.gendan.complaint.complaint.ComplaintCommand.AcceptOffer;
import io.gendan.complaint.complaint.ComplaintCommand.DeclineOffer;
import io.gendan.complaint.complaint.ComplaintCommand.RecordCounterOffer;
import io.gendan.complaint.complaint.ComplaintCommand.WithdrawOffer;
import io.gendan.complaint.complaint.ComplaintEvent.CounterOfferReceived;
import io.gendan.complaint.complaint.ComplaintEvent.OfferAccepted;
import io.gendan.complaint.complaint.ComplaintEvent.OfferDeclined;
import io.gendan.complaint.complaint.ComplaintEvent.OfferWithdrawn;
import java.util.List;

/** Offers go to and fro until both sides agree on one. */
final class Bargaining {
    private Bargaining() {}

    /** It takes the place of whatever was open. */
    static List<ComplaintEvent> counter(Complaint complaint, RecordCounterOffer it) {
        var file = negotiated(complaint);
        Offering.checked(it.terms());
        Offering.inTheOrders(it.ceiling(), it.terms()); // we could never accept it
        var no = file.settlement().offers().size() + 1;
        var offer = new Offer(no, Offer.Side.CUSTOMER, it.terms(), null, it.by(), Offer.Status.MADE);
        return List.of(new CounterOfferReceived(offer, it.channel(), it.now()));
    }

    static List<ComplaintEvent> decline(Complaint complaint, DeclineOffer it) {
        var offer = Approving.offer(negotiated(complaint), it.offerNo());
        return switch (offer.status()) {
            case MADE -> List.of(new OfferDeclined(it.offerNo(), it.channel(), it.by(), it.now()));
            case DECLINED -> List.of();
            case WAITS_FOR_APPROVAL, APPROVED -> throw OFFER_NOT_APPROVED.refused();
            case REJECTED, COUNTERED, WITHDRAWN, ACCEPTED -> throw OFFER_NOT_OPEN.refused();
        };
    }

    static List<ComplaintEvent> withdraw(Complaint complaint, WithdrawOffer it) {
        var offer = Approving.offer(negotiated(complaint), it.offerNo());
        return switch (offer.status()) {
            case WAITS_FOR_APPROVAL, APPROVED, MADE ->
                List.of(new OfferWithdrawn(it.offerNo(), it.reason(), it.by(), it.now()));
            case WITHDRAWN -> List.of();
            case REJECTED, COUNTERED, DECLINED, ACCEPTED -> throw OFFER_NOT_OPEN.refused();
        };
    }

    static List<ComplaintEvent> accept(Complaint complaint, AcceptOffer it) {
        if (complaint instanceof Acting acting
                && acting.file().settlement().agreed().offerNo() == it.offerNo()) return List.of();
        var file = negotiated(complaint);
        var offer = Approving.offer(file, it.offerNo());
        return switch (offer.status()) {
            case MADE -> {
                var agreed = offer.accepted(agreed(file, offer, it));
                yield List.of(new OfferAccepted(file.about(), agreed, it.channel(), it.by(), it.now()));
            }
            case WAITS_FOR_APPROVAL, APPROVED -> throw OFFER_NOT_APPROVED.refused();
            case REJECTED, COUNTERED, DECLINED, WITHDRAWN, ACCEPTED -> throw OFFER_NOT_OPEN.refused();
        };
    }

    /** To accept theirs is to concede: the same holds as for an offer of ours, and why it is money we say ourselves. */
    private static Terms agreed(ComplaintFile file, Offer offer, AcceptOffer it) {
        return switch (offer.from()) {
            case US -> {
                if (offer.validUntil() != null && offer.validUntil().isBefore(Days.of(it.now())))
                    throw OFFER_EXPIRED.refused("The offer was valid until " + offer.validUntil() + ": make a new one");
                yield offer.terms();
            }
            case CUSTOMER -> {
                var terms = offer.terms().because(it.noReplacementBecause());
                Offering.mayConcede(file, terms, "/noReplacementBecause");
                if (!Offering.isWithin(file, it.ceiling(), terms)) throw ABOVE_CEILING.refused();
                yield terms;
            }
        };
    }

    private static ComplaintFile negotiated(Complaint complaint) {
        return switch (complaint) {
            case Negotiating it -> it.file();
            case Assessing it -> it.file(); // the customer speaks first
            case Listening _, Identifying _, Explaining _ -> throw NOT_ASSESSED.refused();
            case Acting _, Tracking _ -> throw ALREADY_AGREED.refused();
            case Ended ended -> throw Steps.ended(ended);
            case Unknown _ -> throw ComplaintRefusal.NO_SUCH_COMPLAINT.refused();
        };
    }
}
