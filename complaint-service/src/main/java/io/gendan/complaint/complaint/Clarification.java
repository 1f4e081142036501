package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.NOTHING_TO_SHOW;
import static io.gendan.complaint.complaint.ComplaintRefusal.NOT_IDENTIFIED;
import static io.gendan.complaint.complaint.ComplaintRefusal.NO_SUCH_COMPLAINT;
import static io.gendan.complaint.complaint.ComplaintRefusal.ORDER_NAMED;
import static io.gendan.complaint.complaint.ComplaintRefusal.TOO_LATE_TO_IDENTIFY;

import io.gendan.complaint.complaint.Complaint.Acting;
import io.gendan.complaint.complaint.Complaint.Assessing;
import io.gendan.complaint.complaint.Complaint.Ended;
import io.gendan.complaint.complaint.Complaint.Explaining;
import io.gendan.complaint.complaint.Complaint.Identifying;
import io.gendan.complaint.complaint.Complaint.Listening;
import io.gendan.complaint.complaint.Complaint.Negotiating;
import io.gendan.complaint.complaint.Complaint.Tracking;
import io.gendan.complaint.complaint.Complaint.Unknown;
import io.gendan.complaint.complaint.ComplaintCommand.Enclose;
import io.gendan.complaint.complaint.ComplaintCommand.Identify;
import io.gendan.complaint.complaint.ComplaintCommand.WaiveEvidence;
import io.gendan.complaint.complaint.ComplaintEvent.About;
import io.gendan.complaint.complaint.ComplaintEvent.EvidenceEnclosed;
import io.gendan.complaint.complaint.ComplaintEvent.EvidenceWaived;
import io.gendan.complaint.complaint.ComplaintEvent.Identified;
import java.util.List;

/** The rules of identifying: what is wrong with which goods, and what shows it. */
final class Clarification {
    private Clarification() {}

    /** Looked at more closely it may be something else, until both sides have agreed. */
    static List<ComplaintEvent> identify(Complaint complaint, Identify it) {
        return switch (complaint) {
            case Listening now -> identified(now.file(), it);
            case Identifying now -> identified(now.file(), it);
            case Explaining now -> identified(now.file(), it);
            case Assessing now -> identified(now.file(), it);
            case Negotiating now -> identified(now.file(), it);
            case Acting _, Tracking _ -> throw TOO_LATE_TO_IDENTIFY.refused();
            case Ended ended -> throw Steps.ended(ended);
            case Unknown _ -> throw NO_SUCH_COMPLAINT.refused();
        };
    }

    private static List<ComplaintEvent> identified(ComplaintFile file, Identify it) {
        var before = file.findings().identified();
        if (before != null
                && before.cause() == it.cause()
                && before.subject().equals(it.subject())
                && before.complainedDepartment() == it.complainedDepartment()) return List.of();
        if (before != null
                && before.subject().orderId() != null
                && !before.subject().orderId().equals(it.subject().orderId()))
            throw ORDER_NAMED.refused(ORDER_NAMED.sentence(), "/subject/orderId");
        var first = file.logged().about();
        var subject = it.subject();
        var about = new About(first.complaintNo(), first.customerId(), subject.orderId(), subject.shipmentId());
        return List.of(new Identified(
                about, it.cause(), subject, it.complainedDepartment(), it.repeatOf(), it.by(), it.now()));
    }

    static List<ComplaintEvent> enclose(Complaint complaint, Enclose it) {
        var evidence = Steps.running(complaint).findings().evidence();
        if (it.attachment() == null && it.reference() == null)
            throw NOTHING_TO_SHOW.refused(NOTHING_TO_SHOW.sentence(), "/attachmentId");
        var fact = new EvidenceEnclosed(it.evidence(), it.attachment(), it.reference(), it.by(), it.now());
        var again = evidence.stream().anyMatch(one -> isSame(one, fact));
        return again ? List.of() : List.of(fact);
    }

    private static boolean isSame(EvidenceEnclosed one, EvidenceEnclosed other) {
        return one.evidence() == other.evidence()
                && java.util.Objects.equals(one.attachment(), other.attachment())
                && java.util.Objects.equals(one.reference(), other.reference());
    }

    static List<ComplaintEvent> waive(Complaint complaint, WaiveEvidence it) {
        var findings = Steps.running(complaint).findings();
        if (findings.identified() == null) throw NOT_IDENTIFIED.refused();
        return findings.missing().isEmpty()
                ? List.of() // there is nothing to waive
                : List.of(new EvidenceWaived(it.reason(), it.by(), it.now()));
    }
}
