package io.gendan.complaint.approval;

import io.gendan.complaint.approval.RecordEvent.*;
import io.gendan.complaint.complaint.Concessions;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Follower;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** What the general manager says of a proposal holds for the offer that it is about, in the same transaction or not at all. */
@Singleton
class OfferOfTheRound implements Follower<ComplaintRecord, RecordEvent> {
    private final Concessions concessions;

    OfferOfTheRound(Concessions concessions) {
        this.concessions = concessions;
    }

    @Override
    public void follow(Tx tx, Recorded<RecordEvent> fact, ComplaintRecord state) {
        var id = new ComplaintId(fact.streamId());
        switch (fact.event()) {
            case Approved it -> {
                var offerNo = state.file().last().proposal().offerNo();
                var by = it.instruction();
                if (offerNo != null) concessions.approve(tx, id, offerNo, by.by(), by.at());
            }
            case Rejected it -> {
                var offerNo = state.file().last().proposal().offerNo();
                var by = it.instruction();
                if (offerNo != null) concessions.reject(tx, id, offerNo, by.words(), by.by(), by.at());
            }
            case FileEnclosed _, Submitted _, OpinionGiven _, PassedOn _, Returned _, Recalled _ -> {}
        }
    }
}
