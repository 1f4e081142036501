package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.Complaint.Acting;
import io.gendan.complaint.complaint.Complaint.Assessing;
import io.gendan.complaint.complaint.Complaint.Ended;
import io.gendan.complaint.complaint.Complaint.Explaining;
import io.gendan.complaint.complaint.Complaint.Identifying;
import io.gendan.complaint.complaint.Complaint.Known;
import io.gendan.complaint.complaint.Complaint.Listening;
import io.gendan.complaint.complaint.Complaint.Negotiating;
import io.gendan.complaint.complaint.Complaint.Running;
import io.gendan.complaint.complaint.Complaint.Tracking;
import io.gendan.complaint.complaint.Complaint.Unknown;
import io.gendan.complaint.complaint.ComplaintEvent.*;

/** Which facts take a complaint from one step to another. */
final class Steps {
    private Steps() {}

    static Known after(Known known, ComplaintEvent event) {
        var file = known.file();
        return switch (event) {
            case Identified _ when known instanceof Listening -> new Identifying(file);
            case UnfoundedExplained _ -> new Explaining(file);
            case UnfoundedDisputed _ when file.findings().assessed() != null -> new Assessing(file);
            case UnfoundedDisputed _, Reopened _ -> new Identifying(file);
            case LiabilityAssessed _ when known instanceof Identifying -> new Assessing(file);
            case OfferProposed _, OfferMade _, CounterOfferReceived _ -> new Negotiating(file);
            case OfferAccepted _ -> new Acting(file);
            case Handled _ -> new Tracking(file);
            case Closed it -> new Ended(file, Ended.How.CLOSED, it.at(), null);
            case UnfoundedConfirmed it -> new Ended(file, Ended.How.UNFOUNDED_CONFIRMED, it.at(), null);
            case DroppedByCustomer it -> new Ended(file, Ended.How.DROPPED_BY_CUSTOMER, it.at(), null);
            case Joined it -> new Ended(file, Ended.How.JOINED, it.at(), it.into());
            case Logged _, Assigned _, LetterAccepted _, CustomerAnswered _, ParticularsAsked _ -> known;
            case ParticularsGiven _, Identified _, EvidenceEnclosed _, EvidenceWaived _, CauseFound _ -> known;
            case InvestigationReopened _, LiabilityAssessed _, OfferApproved _, OfferRejected _ -> known;
            case OfferDeclined _, OfferWithdrawn _, ActionPlanned _, ActionDone _, FollowedUp _ -> known;
            case TookIn _, Escalated _, OwnerWarned _ -> known;
        };
    }

    /** The file of a complaint that goes on. */
    static ComplaintFile running(Complaint complaint) {
        return switch (complaint) {
            case Running it -> it.file();
            case Ended it -> throw ended(it);
            case Unknown _ -> throw ComplaintRefusal.NO_SUCH_COMPLAINT.refused();
        };
    }

    static io.gendan.eventsourcing.Refused ended(Ended it) {
        return it.how() == Ended.How.JOINED
                ? ComplaintRefusal.COMPLAINT_JOINED.refused()
                : ComplaintRefusal.COMPLAINT_ENDED.refused();
    }
}
