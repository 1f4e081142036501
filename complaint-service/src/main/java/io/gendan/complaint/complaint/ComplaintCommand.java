package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintEvent.About;
import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ClockKind;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Department;
import io.gendan.complaint.words.Evidence;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.Party;
import io.gendan.complaint.words.Rung;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What one can ask of a complaint. {@code by} is who asks; {@code letter} the id for a letter that becomes due with it. */
public sealed interface ComplaintCommand {

    /** @param owner who follows it from now on; null until somebody takes it */
    record Log(
            About about,
            CaseId caseId,
            Subject subject,
            Demand demand,
            Channel channel,
            Urgency urgency,
            String language,
            String grade,
            Instant receivedAt,
            Instant replyBy,
            String owner,
            LetterId acknowledgement,
            String by,
            Instant now)
            implements ComplaintCommand {}

    record Assign(String owner, String by, Instant now) implements ComplaintCommand {}

    /** @param byHand a person wrote the letter: then the customer has an answer of ours */
    record RecordAcceptance(LetterId letter, boolean byHand, Instant at) implements ComplaintCommand {}

    /** @param letter the one that was sent, null when somebody spoke to them */
    record RecordAnswer(Channel channel, LetterId letter, Instant at, String by, Instant now)
            implements ComplaintCommand {}

    record AskParticulars(Party of, String what, LocalDate dueOn, String by, Instant now) implements ComplaintCommand {}

    record GiveParticulars(int questionNo, String by, Instant now) implements ComplaintCommand {}

    /** The customer writes about it of their own accord, or because we asked. */
    record HearReply(String by, Instant now) implements ComplaintCommand {}

    record Identify(
            Cause cause, Subject subject, Department complainedDepartment, ComplaintId repeatOf, String by, Instant now)
            implements ComplaintCommand {}

    record Enclose(Evidence evidence, AttachmentId attachment, String reference, String by, Instant now)
            implements ComplaintCommand {}

    record WaiveEvidence(String reason, String by, Instant now) implements ComplaintCommand {}

    record ExplainUnfounded(String explanation, LetterId letter, String by, Instant now) implements ComplaintCommand {}

    record DisputeUnfounded(Channel channel, String by, Instant now) implements ComplaintCommand {}

    record ConfirmUnfounded(Channel channel, String by, Instant now) implements ComplaintCommand {}

    record FindCause(String findings, String by, Instant now) implements ComplaintCommand {}

    record InvestigateAgain(String reason, String by, Instant now) implements ComplaintCommand {}

    record AssessLiability(Map<Party, Integer> shares, Severity severity, Set<Wish> wishes, String by, Instant now)
            implements ComplaintCommand {}

    record MakeOffer(Terms terms, LocalDate validUntil, Ceiling ceiling, LetterId letter, String by, Instant now)
            implements ComplaintCommand {}

    record ApproveOffer(int offerNo, LetterId letter, String by, Instant now) implements ComplaintCommand {}

    record RejectOffer(int offerNo, String reason, String by, Instant now) implements ComplaintCommand {}

    /** @param ceiling says in which currency terms can be */
    record RecordCounterOffer(Terms terms, Channel channel, Ceiling ceiling, String by, Instant now)
            implements ComplaintCommand {}

    record DeclineOffer(int offerNo, Channel channel, String by, Instant now) implements ComplaintCommand {}

    record WithdrawOffer(int offerNo, String reason, String by, Instant now) implements ComplaintCommand {}

    /**
     * The customer's word on our offer, or ours on theirs: then {@code ceiling} says how far we may go, and {@code
     * noReplacementBecause} why it is money, which they need not have said; else null.
     */
    record AcceptOffer(
            int offerNo, Channel channel, Ceiling ceiling, String noReplacementBecause, String by, Instant now)
            implements ComplaintCommand {}

    record PlanAction(int remedyNo, String what, String owner, LocalDate dueOn, String by, Instant now)
            implements ComplaintCommand {}

    record CompleteAction(int taskNo, LocalDate doneOn, AttachmentId proof, String reference, String by, Instant now)
            implements ComplaintCommand {}

    record FollowUp(Outcome outcome, Channel channel, String by, Instant now) implements ComplaintCommand {}

    /** @param result what was done about it, in the words of the letter of thanks */
    record Close(String result, LetterId letter, String by, Instant now) implements ComplaintCommand {}

    record Reopen(String reason, String by, Instant now) implements ComplaintCommand {}

    record DropByCustomer(Channel channel, String by, Instant now) implements ComplaintCommand {}

    record JoinInto(ComplaintId into, About other, String by, Instant now) implements ComplaintCommand {}

    record TakeIn(ComplaintId other, About of, Channel channel, Instant receivedAt, Instant now)
            implements ComplaintCommand {}

    /** Most of the time is gone of the clock that began then. */
    record Warn(ClockKind clock, Instant startedAt, Instant dueAt, Instant now) implements ComplaintCommand {}

    /** {@code cover}: who acts for those who are away, an account or a role; null when they are there. */
    record Escalate(Rung to, String cover, String why, Instant now) implements ComplaintCommand {}
}
