package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.ALREADY_AGREED;
import static io.gendan.complaint.complaint.ComplaintRefusal.COMPLAINT_JOINED;
import static io.gendan.complaint.complaint.ComplaintRefusal.COMPLAINT_NOT_ENDED;
import static io.gendan.complaint.complaint.ComplaintRefusal.NOT_FOLLOWED_UP;
import static io.gendan.complaint.complaint.ComplaintRefusal.NOT_HANDLED;
import static io.gendan.complaint.complaint.ComplaintRefusal.NOT_SOLVED;
import static io.gendan.complaint.complaint.ComplaintRefusal.NO_SUCH_COMPLAINT;

import io.gendan.complaint.complaint.Complaint.Acting;
import io.gendan.complaint.complaint.Complaint.Assessing;
import io.gendan.complaint.complaint.Complaint.Ended;
import io.gendan.complaint.complaint.Complaint.Explaining;
import io.gendan.complaint.complaint.Complaint.Identifying;
import io.gendan.complaint.complaint.Complaint.Listening;
import io.gendan.complaint.complaint.Complaint.Negotiating;
import io.gendan.complaint.complaint.Complaint.Running;
import io.gendan.complaint.complaint.Complaint.Tracking;
import io.gendan.complaint.complaint.Complaint.Unknown;
import io.gendan.complaint.complaint.ComplaintCommand.Close;
import io.gendan.complaint.complaint.ComplaintCommand.DropByCustomer;
import io.gendan.complaint.complaint.ComplaintCommand.Escalate;
import io.gendan.complaint.complaint.ComplaintCommand.FollowUp;
import io.gendan.complaint.complaint.ComplaintCommand.Reopen;
import io.gendan.complaint.complaint.ComplaintCommand.Warn;
import io.gendan.complaint.complaint.ComplaintEvent.Closed;
import io.gendan.complaint.complaint.ComplaintEvent.DroppedByCustomer;
import io.gendan.complaint.complaint.ComplaintEvent.Escalated;
import io.gendan.complaint.complaint.ComplaintEvent.FollowedUp;
import io.gendan.complaint.complaint.ComplaintEvent.OwnerWarned;
import io.gendan.complaint.complaint.ComplaintEvent.Reopened;
import java.util.List;

/** How a complaint ends, begins anew, or is heard of higher up. */
final class Ending {
    private Ending() {}

    static List<ComplaintEvent> followUp(Complaint complaint, FollowUp it) {
        tracked(complaint);
        return List.of(new FollowedUp(it.outcome(), it.channel(), it.by(), it.now()));
    }

    static List<ComplaintEvent> close(Complaint complaint, Close it) {
        if (complaint instanceof Ended ended && ended.how() == Ended.How.CLOSED) return List.of();
        var file = tracked(complaint);
        if (!file.settlement().isAllDone()) throw NOT_HANDLED.refused();
        var followUp = file.course().followUp();
        if (followUp == null) throw NOT_FOLLOWED_UP.refused();
        return switch (followUp.outcome()) {
            case SOLVED, PARTLY_SOLVED ->
                List.of(new Closed(file.about(), followUp.outcome(), it.result(), it.letter(), it.by(), it.now()));
            case NOT_SOLVED -> throw NOT_SOLVED.refused();
        };
    }

    private static ComplaintFile tracked(Complaint complaint) {
        return switch (complaint) {
            case Tracking it -> it.file();
            case Listening _, Identifying _, Explaining _, Assessing _, Negotiating _, Acting _ ->
                throw NOT_HANDLED.refused();
            case Ended ended -> throw Steps.ended(ended);
            case Unknown _ -> throw NO_SUCH_COMPLAINT.refused();
        };
    }

    /** Also while it is tracked: it was done, and it did not work. */
    static List<ComplaintEvent> reopen(Complaint complaint, Reopen it) {
        return switch (complaint) {
            case Tracking now -> reopened(now.file(), it);
            case Ended ended ->
                switch (ended.how()) {
                    case CLOSED, UNFOUNDED_CONFIRMED, DROPPED_BY_CUSTOMER -> reopened(ended.file(), it);
                    case JOINED -> throw COMPLAINT_JOINED.refused();
                };
            case Listening _, Identifying _, Explaining _, Assessing _, Negotiating _, Acting _ ->
                throw COMPLAINT_NOT_ENDED.refused();
            case Unknown _ -> throw NO_SUCH_COMPLAINT.refused();
        };
    }

    private static List<ComplaintEvent> reopened(ComplaintFile file, Reopen it) {
        return List.of(new Reopened(file.about(), it.reason(), it.by(), it.now()));
    }

    static List<ComplaintEvent> drop(Complaint complaint, DropByCustomer it) {
        if (complaint instanceof Ended ended && ended.how() == Ended.How.DROPPED_BY_CUSTOMER) return List.of();
        return switch (complaint) {
            case Listening now -> dropped(now.file(), it);
            case Identifying now -> dropped(now.file(), it);
            case Explaining now -> dropped(now.file(), it);
            case Assessing now -> dropped(now.file(), it);
            case Negotiating now -> dropped(now.file(), it);
            case Acting _, Tracking _ -> throw ALREADY_AGREED.refused(); // what we promised we do
            case Ended ended -> throw Steps.ended(ended);
            case Unknown _ -> throw NO_SUCH_COMPLAINT.refused();
        };
    }

    private static List<ComplaintEvent> dropped(ComplaintFile file, DropByCustomer it) {
        return List.of(new DroppedByCustomer(file.about(), it.channel(), it.by(), it.now()));
    }

    /** Once for each time that a clock runs; what has ended is due no more. */
    static List<ComplaintEvent> warn(Complaint complaint, Warn it) {
        return switch (complaint) {
            case Running now ->
                now.file().isWarned(it.clock(), it.startedAt())
                        ? List.of()
                        : List.of(new OwnerWarned(
                                now.file().about(),
                                it.clock(),
                                it.startedAt(),
                                it.dueAt(),
                                now.file().course().owner(),
                                it.now()));
            case Ended _ -> List.of();
            case Unknown _ -> throw NO_SUCH_COMPLAINT.refused();
        };
    }

    /** One rung at a time, and never down again; what has ended concerns nobody higher any more. */
    static List<ComplaintEvent> escalate(Complaint complaint, Escalate it) {
        return switch (complaint) {
            case Running now -> {
                var before = now.file().course().escalatedTo();
                yield before != null && before.compareTo(it.to()) >= 0
                        ? List.of()
                        : List.of(new Escalated(now.file().about(), it.to(), it.cover(), it.why(), it.now()));
            }
            case Ended _ -> List.of();
            case Unknown _ -> throw NO_SUCH_COMPLAINT.refused();
        };
    }
}
