package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintEvent.About;
import io.gendan.complaint.complaint.ComplaintEvent.Logged;
import io.gendan.complaint.complaint.ComplaintEvent.OwnerWarned;
import io.gendan.complaint.words.ClockKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a complaint, as far as a later decision reads it: how it came and who follows it, what was found out, and how it
 * is put right.
 */
record ComplaintFile(
        Logged logged, Course course, Findings findings, Settlement settlement, List<OwnerWarned> warnings) {

    static ComplaintFile of(Logged logged) {
        return new ComplaintFile(logged, Course.START, Findings.NONE, Settlement.NONE, List.of());
    }

    ComplaintFile with(Course next) {
        return new ComplaintFile(logged, next, findings, settlement, warnings);
    }

    ComplaintFile with(Findings next) {
        return new ComplaintFile(logged, course, next, settlement, warnings);
    }

    ComplaintFile with(Settlement next) {
        return new ComplaintFile(logged, course, findings, next, warnings);
    }

    ComplaintFile with(OwnerWarned warning) {
        return new ComplaintFile(logged, course, findings, settlement, plus(warnings, warning));
    }

    boolean isWarned(ClockKind clock, Instant startedAt) {
        return warnings.stream().anyMatch(one -> one.clock() == clock && isOneStart(one.startedAt(), startedAt));
    }

    /** Warnings go by what the database has kept, which rounds. */
    static boolean isOneStart(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(Duration.ofMillis(1)) < 0;
    }

    /** As the last word on what is complained of has it. */
    Subject subject() {
        return findings.identified() == null
                ? logged.subject()
                : findings.identified().subject();
    }

    About about() {
        var first = logged.about();
        return new About(
                first.complaintNo(),
                first.customerId(),
                subject().orderId(),
                subject().shipmentId());
    }

    ComplaintFile after(ComplaintEvent event) {
        return switch (event) {
            case Logged _ -> this;
            case ComplaintEvent.Assigned it -> with(course.with(it));
            case ComplaintEvent.CustomerAnswered it -> with(course.with(it));
            case ComplaintEvent.ParticularsAsked it -> with(course.with(it));
            case ComplaintEvent.ParticularsGiven it -> with(course.with(it));
            case ComplaintEvent.Escalated it -> with(course.with(it));
            case OwnerWarned it -> with(it);
            case ComplaintEvent.LetterAccepted it -> with(course.with(it));
            case ComplaintEvent.FollowedUp it -> with(course.with(it));
            case ComplaintEvent.TookIn it -> with(course.with(it));
            case ComplaintEvent.Identified it -> with(findings.with(it));
            case ComplaintEvent.EvidenceEnclosed it -> with(findings.with(it));
            case ComplaintEvent.EvidenceWaived it -> with(findings.with(it));
            case ComplaintEvent.UnfoundedExplained it -> with(findings.with(it));
            case ComplaintEvent.CauseFound it -> with(findings.with(it));
            case ComplaintEvent.InvestigationReopened _ -> with(findings.with((ComplaintEvent.CauseFound) null));
            case ComplaintEvent.LiabilityAssessed it -> with(findings.with(it));
            case ComplaintEvent.OfferProposed it -> with(settlement.countered().with(it.offer()));
            case ComplaintEvent.OfferMade it -> with(settlement.countered().made(it.offer(), it.at()));
            case ComplaintEvent.CounterOfferReceived it ->
                with(settlement.countered().made(it.offer(), it.at()));
            case ComplaintEvent.OfferAccepted it -> with(settlement.agreed(it.offer()));
            case ComplaintEvent.OfferApproved it -> with(settlement.now(it.offerNo(), Offer.Status.APPROVED));
            case ComplaintEvent.OfferRejected it -> with(settlement.now(it.offerNo(), Offer.Status.REJECTED));
            case ComplaintEvent.OfferDeclined it -> with(settlement.now(it.offerNo(), Offer.Status.DECLINED));
            case ComplaintEvent.OfferWithdrawn it -> with(settlement.now(it.offerNo(), Offer.Status.WITHDRAWN));
            case ComplaintEvent.ActionPlanned it -> with(settlement.with(it.task()));
            case ComplaintEvent.ActionDone it -> with(settlement.with(it.task()));
            case ComplaintEvent.Reopened it ->
                with(course.with(it)).with(findings.anew()).with(settlement.anew());
            case ComplaintEvent.UnfoundedDisputed _, ComplaintEvent.UnfoundedConfirmed _, ComplaintEvent.Handled _ ->
                this;
            case ComplaintEvent.Closed _, ComplaintEvent.DroppedByCustomer _, ComplaintEvent.Joined _ -> this;
        };
    }

    static <T> List<T> plus(List<T> some, T one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return List.copyOf(more);
    }
}
