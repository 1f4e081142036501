package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.Complaint.Acting;
import io.gendan.complaint.complaint.Complaint.Assessing;
import io.gendan.complaint.complaint.Complaint.Ended;
import io.gendan.complaint.complaint.Complaint.Explaining;
import io.gendan.complaint.complaint.Complaint.Identifying;
import io.gendan.complaint.complaint.Complaint.Known;
import io.gendan.complaint.complaint.Complaint.Listening;
import io.gendan.complaint.complaint.Complaint.Negotiating;
import io.gendan.complaint.complaint.Complaint.Tracking;
import io.gendan.complaint.complaint.ComplaintView.*;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Evidence;
import java.time.Instant;
import java.util.List;

/** From what a complaint knows to what the API shows of it, field by field. */
final class Viewing {
    private Viewing() {}

    static ComplaintView of(ComplaintId id, Known complaint, long version) {
        var file = complaint.file();
        var logged = file.logged();
        var findings = file.findings();
        var course = file.course();
        var ended = complaint instanceof Ended it ? it : null;
        return new ComplaintView(
                id,
                logged.about().complaintNo(),
                logged.about().customerId(),
                logged.caseId(),
                step(complaint),
                ended == null ? null : ComplaintView.Ending.valueOf(ended.how().name()),
                ended == null ? null : ended.at(),
                ended == null ? null : ended.joinedInto(),
                course.owner(),
                logged.channel(),
                logged.urgency(),
                logged.receivedAt(),
                logged.at(),
                logged.replyBy(),
                course.acknowledgedAt(),
                course.answeredAt(),
                file.subject(),
                logged.demand(),
                course.open().stream().map(Viewing::question).toList(),
                problem(findings),
                findings.evidence().stream()
                        .map(it -> new Proof(it.evidence(), it.attachment(), it.reference(), it.at()))
                        .toList(),
                missing(findings),
                findings.waived() == null ? null : findings.waived().reason(),
                findings.explained() == null ? null : findings.explained().explanation(),
                findings.cause() == null ? null : findings.cause().findings(),
                liability(findings),
                file.settlement().offers().stream()
                        .map(offer -> offer(offer, file.settlement().madeAt().get(offer.offerNo())))
                        .toList(),
                file.settlement().agreed() == null
                        ? null
                        : file.settlement().agreed().offerNo(),
                file.settlement().tasks().stream().map(Viewing::action).toList(),
                course.followUp() == null ? null : course.followUp().outcome(),
                course.escalatedTo(),
                file.warnings().stream()
                        .map(it -> new ClockWarning(it.clock(), it.startedAt(), it.dueAt(), it.owner(), it.at()))
                        .toList(),
                course.tookIn(),
                course.reopened(),
                version);
    }

    /** Of what has ended the step that it came to. */
    static Step step(Known complaint) {
        return switch (complaint) {
            case Listening _ -> Step.LISTEN;
            case Identifying _, Explaining _ -> Step.IDENTIFY;
            case Assessing _ -> Step.ASSESS;
            case Negotiating _ -> Step.NEGOTIATE;
            case Acting _ -> Step.ACTION;
            case Tracking _ -> Step.TRACKING;
            case Ended ended ->
                switch (ended.how()) {
                    case CLOSED -> Step.TRACKING;
                    case UNFOUNDED_CONFIRMED -> Step.IDENTIFY;
                    case DROPPED_BY_CUSTOMER, JOINED -> Step.LISTEN;
                };
        };
    }

    private static AskedQuestion question(Question it) {
        return new AskedQuestion(it.questionNo(), it.of(), it.what(), it.dueOn());
    }

    private static List<List<Evidence>> missing(Findings findings) {
        if (findings.identified() == null) return null;
        return findings.missing().stream()
                .map(anyOf -> anyOf.stream().sorted().toList())
                .toList();
    }

    private static Problem problem(Findings findings) {
        var it = findings.identified();
        return it == null ? null : new Problem(it.cause(), it.complainedDepartment(), it.repeatOf(), it.at());
    }

    private static Liability liability(Findings findings) {
        var it = findings.assessed();
        return it == null ? null : new Liability(it.shares(), it.severity(), it.wishes(), it.at());
    }

    static OfferView offer(Offer it, Instant madeAt) {
        return new OfferView(
                it.offerNo(),
                it.from(),
                it.terms().remedies().stream()
                        .map(remedy -> new RemedyView(
                                remedy.kind(), remedy.quantity(), remedy.percent(), remedy.worth(), remedy.note()))
                        .toList(),
                it.terms().noReplacementBecause(),
                it.terms().worth().orElse(null),
                it.validUntil(),
                it.proposedBy(),
                madeAt,
                it.status());
    }

    private static Action action(Task it) {
        return new Action(
                it.taskNo(),
                it.offerNo(),
                it.remedyNo(),
                it.what(),
                it.owner(),
                it.dueOn(),
                it.doneOn(),
                it.proof(),
                it.reference());
    }
}
