package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.CAUSE_NOT_FOUND;
import static io.gendan.complaint.complaint.ComplaintRefusal.LIABILITY_NOT_100;
import static io.gendan.complaint.complaint.ComplaintRefusal.NOT_IDENTIFIED;
import static io.gendan.complaint.complaint.ComplaintRefusal.NO_SUCH_COMPLAINT;
import static io.gendan.complaint.complaint.ComplaintRefusal.TOO_LATE_TO_IDENTIFY;
import static io.gendan.complaint.complaint.ComplaintRefusal.WAITS_FOR_CUSTOMER;

import io.gendan.complaint.complaint.Complaint.Acting;
import io.gendan.complaint.complaint.Complaint.Assessing;
import io.gendan.complaint.complaint.Complaint.Ended;
import io.gendan.complaint.complaint.Complaint.Explaining;
import io.gendan.complaint.complaint.Complaint.Identifying;
import io.gendan.complaint.complaint.Complaint.Listening;
import io.gendan.complaint.complaint.Complaint.Negotiating;
import io.gendan.complaint.complaint.Complaint.Tracking;
import io.gendan.complaint.complaint.Complaint.Unknown;
import io.gendan.complaint.complaint.ComplaintCommand.AssessLiability;
import io.gendan.complaint.complaint.ComplaintCommand.FindCause;
import io.gendan.complaint.complaint.ComplaintCommand.InvestigateAgain;
import io.gendan.complaint.complaint.ComplaintEvent.CauseFound;
import io.gendan.complaint.complaint.ComplaintEvent.InvestigationReopened;
import io.gendan.complaint.complaint.ComplaintEvent.LiabilityAssessed;
import java.util.List;

/** The rules of assessing: why it happened, and whose fault it is to which degree. */
final class Judgement {
    private static final int WHOLE = 100;

    private Judgement() {}

    /** More may be found out at any time: the last finding counts. */
    static List<ComplaintEvent> findCause(Complaint complaint, FindCause it) {
        var findings = Steps.running(complaint).findings();
        if (findings.identified() == null) throw NOT_IDENTIFIED.refused();
        var before = findings.cause();
        if (before != null && before.findings().equals(it.findings())) return List.of();
        return List.of(new CauseFound(it.findings(), it.by(), it.now()));
    }

    static List<ComplaintEvent> investigateAgain(Complaint complaint, InvestigateAgain it) {
        return switch (complaint) {
            case Identifying now -> again(now.file(), it);
            case Explaining now -> again(now.file(), it);
            case Assessing now -> again(now.file(), it);
            case Negotiating now -> again(now.file(), it);
            case Listening _ -> throw NOT_IDENTIFIED.refused();
            case Acting _, Tracking _ -> throw TOO_LATE_TO_IDENTIFY.refused();
            case Ended ended -> throw Steps.ended(ended);
            case Unknown _ -> throw NO_SUCH_COMPLAINT.refused();
        };
    }

    private static List<ComplaintEvent> again(ComplaintFile file, InvestigateAgain it) {
        if (file.findings().cause() == null) throw CAUSE_NOT_FOUND.refused();
        return List.of(new InvestigationReopened(it.reason(), it.by(), it.now()));
    }

    /** Also before the cause is found: then what nobody knows is UNDETERMINED, and it is assessed again. */
    static List<ComplaintEvent> assess(Complaint complaint, AssessLiability it) {
        return switch (complaint) {
            case Identifying now -> assessed(now.file(), it);
            case Assessing now -> assessed(now.file(), it);
            case Negotiating now -> assessed(now.file(), it);
            case Explaining _ -> throw WAITS_FOR_CUSTOMER.refused();
            case Listening _ -> throw NOT_IDENTIFIED.refused();
            case Acting now -> assessed(now.file(), it); // what others owe us may turn out later
            case Tracking now -> assessed(now.file(), it);
            case Ended ended -> throw Steps.ended(ended);
            case Unknown _ -> throw NO_SUCH_COMPLAINT.refused();
        };
    }

    private static List<ComplaintEvent> assessed(ComplaintFile file, AssessLiability it) {
        var sum = it.shares().values().stream().mapToInt(Integer::intValue).sum();
        it.shares().forEach((party, share) -> {
            if (share < 0 || share > WHOLE)
                throw LIABILITY_NOT_100.refused(
                        LIABILITY_NOT_100.sentence() + ": " + share + " % is none", "/shares/" + party);
        });
        if (sum != WHOLE)
            throw LIABILITY_NOT_100.refused(
                    LIABILITY_NOT_100.sentence() + ": these add up to " + sum + " %", "/shares");
        var before = file.findings().assessed();
        if (before != null
                && before.shares().equals(it.shares())
                && before.severity() == it.severity()
                && before.wishes().equals(it.wishes())) return List.of();
        return List.of(new LiabilityAssessed(file.about(), it.shares(), it.severity(), it.wishes(), it.by(), it.now()));
    }
}
