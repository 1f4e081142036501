package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.ALREADY_NEGOTIATED;
import static io.gendan.complaint.complaint.ComplaintRefusal.JOINED_TO_STRANGER;
import static io.gendan.complaint.complaint.ComplaintRefusal.NO_SUCH_COMPLAINT;

import io.gendan.complaint.complaint.Complaint.Acting;
import io.gendan.complaint.complaint.Complaint.Assessing;
import io.gendan.complaint.complaint.Complaint.Ended;
import io.gendan.complaint.complaint.Complaint.Explaining;
import io.gendan.complaint.complaint.Complaint.Identifying;
import io.gendan.complaint.complaint.Complaint.Known;
import io.gendan.complaint.complaint.Complaint.Listening;
import io.gendan.complaint.complaint.Complaint.Negotiating;
import io.gendan.complaint.complaint.Complaint.Tracking;
import io.gendan.complaint.complaint.Complaint.Unknown;
import io.gendan.complaint.complaint.ComplaintCommand.JoinInto;
import io.gendan.complaint.complaint.ComplaintCommand.TakeIn;
import io.gendan.complaint.complaint.ComplaintEvent.About;
import io.gendan.complaint.complaint.ComplaintEvent.Joined;
import io.gendan.complaint.complaint.ComplaintEvent.TookIn;
import java.util.List;

/** The same complaint by two channels is one: the one goes on for both. Both sides are written in one transaction. */
final class Joining {
    private Joining() {}

    static List<ComplaintEvent> join(Complaint complaint, JoinInto it) {
        return switch (complaint) {
            case Listening now -> joined(now.file(), it);
            case Identifying now -> joined(now.file(), it);
            case Explaining now -> joined(now.file(), it);
            case Assessing now -> joined(now.file(), it);
            case Negotiating _, Acting _, Tracking _ -> throw ALREADY_NEGOTIATED.refused();
            case Ended ended when it.into().equals(ended.joinedInto()) -> List.of();
            case Ended ended -> throw Steps.ended(ended);
            case Unknown _ -> throw NO_SUCH_COMPLAINT.refused();
        };
    }

    private static List<ComplaintEvent> joined(ComplaintFile file, JoinInto it) {
        ofOneCustomer(file.about(), it.other());
        return List.of(new Joined(file.about(), it.into(), it.other().complaintNo(), it.by(), it.now()));
    }

    static List<ComplaintEvent> takeIn(Complaint complaint, TakeIn it) {
        if (complaint instanceof Known known && known.file().course().tookIn().contains(it.other())) return List.of();
        var file = Steps.running(complaint);
        ofOneCustomer(file.about(), it.of());
        return List.of(new TookIn(it.other(), it.of().complaintNo(), it.channel(), it.receivedAt(), it.now()));
    }

    private static void ofOneCustomer(About one, About other) {
        if (!one.customerId().equals(other.customerId()))
            throw JOINED_TO_STRANGER.refused(JOINED_TO_STRANGER.sentence(), "/into");
    }
}
