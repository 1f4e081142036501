package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.CUSTOMER_WAS_OFFERED;
import static io.gendan.complaint.complaint.ComplaintRefusal.NOT_EXPLAINED;
import static io.gendan.complaint.complaint.ComplaintRefusal.NOT_IDENTIFIED;
import static io.gendan.complaint.complaint.ComplaintRefusal.NO_SUCH_COMPLAINT;

import io.gendan.complaint.complaint.Complaint.Acting;
import io.gendan.complaint.complaint.Complaint.Assessing;
import io.gendan.complaint.complaint.Complaint.Ended;
import io.gendan.complaint.complaint.Complaint.Explaining;
import io.gendan.complaint.complaint.Complaint.Identifying;
import io.gendan.complaint.complaint.Complaint.Listening;
import io.gendan.complaint.complaint.Complaint.Negotiating;
import io.gendan.complaint.complaint.Complaint.Tracking;
import io.gendan.complaint.complaint.Complaint.Unknown;
import io.gendan.complaint.complaint.ComplaintCommand.ConfirmUnfounded;
import io.gendan.complaint.complaint.ComplaintCommand.DisputeUnfounded;
import io.gendan.complaint.complaint.ComplaintCommand.ExplainUnfounded;
import io.gendan.complaint.complaint.ComplaintEvent.UnfoundedConfirmed;
import io.gendan.complaint.complaint.ComplaintEvent.UnfoundedDisputed;
import io.gendan.complaint.complaint.ComplaintEvent.UnfoundedExplained;
import java.util.List;

/** A complaint is not rejected: that it is unfounded is explained to the customer, and it ends when they confirm that. */
final class Unfounded {
    private Unfounded() {}

    static List<ComplaintEvent> explain(Complaint complaint, ExplainUnfounded it) {
        return switch (complaint) {
            case Identifying _, Assessing _, Explaining _ -> explained(it); // anew, in other words
            case Negotiating now when now.file().settlement().open().isEmpty() -> explained(it);
            case Negotiating _, Acting _, Tracking _ -> throw CUSTOMER_WAS_OFFERED.refused();
            case Listening _ -> throw NOT_IDENTIFIED.refused();
            case Ended ended -> throw Steps.ended(ended);
            case Unknown _ -> throw NO_SUCH_COMPLAINT.refused();
        };
    }

    private static List<ComplaintEvent> explained(ExplainUnfounded it) {
        return List.of(new UnfoundedExplained(it.explanation(), it.letter(), it.by(), it.now()));
    }

    static List<ComplaintEvent> dispute(Complaint complaint, DisputeUnfounded it) {
        explaining(complaint);
        return List.of(new UnfoundedDisputed(it.channel(), it.by(), it.now()));
    }

    static List<ComplaintEvent> confirm(Complaint complaint, ConfirmUnfounded it) {
        if (complaint instanceof Ended ended && ended.how() == Ended.How.UNFOUNDED_CONFIRMED) return List.of();
        return List.of(new UnfoundedConfirmed(explaining(complaint).about(), it.channel(), it.by(), it.now()));
    }

    private static ComplaintFile explaining(Complaint complaint) {
        return switch (complaint) {
            case Explaining it -> it.file();
            case Listening _, Identifying _, Assessing _, Negotiating _, Acting _, Tracking _ ->
                throw NOT_EXPLAINED.refused();
            case Ended ended -> throw Steps.ended(ended);
            case Unknown _ -> throw NO_SUCH_COMPLAINT.refused();
        };
    }
}
