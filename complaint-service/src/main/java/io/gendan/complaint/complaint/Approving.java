package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.NO_SUCH_OFFER;
import static io.gendan.complaint.complaint.ComplaintRefusal.OFFER_WAITS_FOR_NOBODY;
import static io.gendan.complaint.complaint.ComplaintRefusal.OWN_PROPOSAL;

import io.gendan.complaint.complaint.ComplaintCommand.ApproveOffer;
import io.gendan.complaint.complaint.ComplaintCommand.RejectOffer;
import io.gendan.complaint.complaint.ComplaintEvent.OfferApproved;
import io.gendan.complaint.complaint.ComplaintEvent.OfferMade;
import io.gendan.complaint.complaint.ComplaintEvent.OfferRejected;
import java.util.List;

/** What goes beyond the ceiling is decided by the general manager, and by nobody who proposed it. */
final class Approving {
    private Approving() {}

    static List<ComplaintEvent> approve(Complaint complaint, ApproveOffer it) {
        var file = Steps.running(complaint);
        var offer = offer(file, it.offerNo());
        return switch (offer.status()) {
            case WAITS_FOR_APPROVAL -> {
                if (offer.proposedBy().equals(it.by())) throw OWN_PROPOSAL.refused();
                Offering.mayConcede(file, offer.terms(), null); // what was known may be doubted since
                yield List.of(
                        new OfferApproved(it.offerNo(), it.by(), it.now()),
                        new OfferMade(file.about(), offer.now(Offer.Status.MADE), it.letter(), it.now()));
            }
            case APPROVED, MADE, REJECTED, COUNTERED, DECLINED, WITHDRAWN, ACCEPTED ->
                throw OFFER_WAITS_FOR_NOBODY.refused();
        };
    }

    static List<ComplaintEvent> reject(Complaint complaint, RejectOffer it) {
        var offer = offer(Steps.running(complaint), it.offerNo());
        return switch (offer.status()) {
            case WAITS_FOR_APPROVAL -> List.of(new OfferRejected(it.offerNo(), it.reason(), it.by(), it.now()));
            case REJECTED -> List.of();
            case APPROVED, MADE, COUNTERED, DECLINED, WITHDRAWN, ACCEPTED -> throw OFFER_WAITS_FOR_NOBODY.refused();
        };
    }

    static Offer offer(ComplaintFile file, int offerNo) {
        return file.settlement()
                .offer(offerNo)
                .orElseThrow(() -> NO_SUCH_OFFER.refused("The complaint has "
                        + file.settlement().offers().size() + " offer(s): there is no offer " + offerNo));
    }
}
