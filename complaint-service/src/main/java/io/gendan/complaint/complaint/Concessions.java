package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.COMPLAINT_ENDED;
import static io.gendan.complaint.complaint.ComplaintRefusal.NO_SUCH_OFFER;
import static io.gendan.complaint.complaint.ComplaintRefusal.OFFER_WAITS_FOR_NOBODY;

import io.gendan.complaint.complaint.ComplaintCommand.ApproveOffer;
import io.gendan.complaint.complaint.ComplaintCommand.RejectOffer;
import io.gendan.complaint.complaint.ComplaintView.OfferView;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Offers above the ceiling, for the record on which they are decided. There is no other way to approve or reject one. */
@Singleton
public class Concessions {
    private final ComplaintDesk desk;
    private final Complaints complaints;

    Concessions(ComplaintDesk desk, Complaints complaints) {
        this.desk = desk;
        this.complaints = complaints;
    }

    /** The complaint, if something can still be proposed about it. */
    public ComplaintView running(Tx tx, ComplaintId id) {
        var complaint = desk.must(tx, id);
        if (complaint.endedAs() != null) throw COMPLAINT_ENDED.refused();
        return complaint;
    }

    /** @param offerNo of one that waits for approval; any other is refused */
    public OfferView waiting(Tx tx, ComplaintId id, int offerNo) {
        var offer = running(tx, id).offers().stream()
                .filter(one -> one.offerNo() == offerNo)
                .findFirst()
                .orElseThrow(() -> NO_SUCH_OFFER.refused(NO_SUCH_OFFER.sentence(), "/offerNo"));
        if (offer.status() != Offer.Status.WAITS_FOR_APPROVAL)
            throw OFFER_WAITS_FOR_NOBODY.refused(OFFER_WAITS_FOR_NOBODY.sentence(), "/offerNo");
        return offer;
    }

    public void approve(Tx tx, ComplaintId id, int offerNo, String by, Instant now) {
        complaints.handle(tx, id, new ApproveOffer(offerNo, new LetterId(Id.next()), by, now));
    }

    public void reject(Tx tx, ComplaintId id, int offerNo, String reason, String by, Instant now) {
        complaints.handle(tx, id, new RejectOffer(offerNo, reason, by, now));
    }
}
