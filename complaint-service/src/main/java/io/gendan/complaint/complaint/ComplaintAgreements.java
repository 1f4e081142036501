package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintEvent.OfferAccepted;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Follower;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** Tells whoever has something to do when both sides agree. Comes after the list, which shows the complaint as it is then. */
@Singleton
class ComplaintAgreements implements Follower<Complaint, ComplaintEvent> {
    private final Instance<WhenBothAgree> whenBothAgree;

    ComplaintAgreements(@Any Instance<WhenBothAgree> whenBothAgree) {
        this.whenBothAgree = whenBothAgree;
    }

    @Override
    public void follow(Tx tx, Recorded<ComplaintEvent> fact, Complaint state) {
        if (!(fact.event() instanceof OfferAccepted it) || !(state instanceof Complaint.Known known)) return;
        var complaint = Viewing.of(new ComplaintId(fact.streamId()), known, fact.version());
        for (var one : whenBothAgree) one.agreed(tx, complaint, it.by(), it.at());
    }
}
