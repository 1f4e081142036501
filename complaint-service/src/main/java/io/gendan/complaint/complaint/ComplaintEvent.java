package io.gendan.complaint.complaint;

import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ClockKind;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.Department;
import io.gendan.complaint.words.Evidence;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.Party;
import io.gendan.complaint.words.Rung;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.EventName;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Everything that can ever have happened to a complaint. Add freely; never rename, never remove, never change a meaning. {@code by}
 * is an account. What the customer said in their own words, and who said it, stands in rows that can be erased.
 */
public sealed interface ComplaintEvent {

    /** What a message to the world must say beside the fact itself. Order and shipment are null where the complaint names none. */
    record About(String complaintNo, CustomerId customerId, OrderId orderId, ShipmentId shipmentId) {}

    /** {@code caseId}: of the incident that it comes from, else null. {@code receivedAt}: when the customer said it; {@code replyBy}: promised;
     * {@code grade} the customer's, as it was then. */
    @EventName("complaint-logged")
    record Logged(
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
            LetterId acknowledgement,
            String by,
            Instant at)
            implements ComplaintEvent {}

    @EventName("complaint-assigned")
    record Assigned(String owner, String by, Instant at) implements ComplaintEvent {}

    /** The receiving mail server has a letter about this complaint. */
    @EventName("complaint-letter-accepted")
    record LetterAccepted(LetterId letter, Instant at) implements ComplaintEvent {}

    /** A person of ours has answered the customer: by a letter they wrote, or by speaking to them. */
    @EventName("complainant-answered")
    record CustomerAnswered(Channel channel, LetterId letter, String by, Instant at) implements ComplaintEvent {}

    @EventName("particulars-asked")
    record ParticularsAsked(Question question, String by, Instant at) implements ComplaintEvent {}

    @EventName("particulars-given")
    record ParticularsGiven(int questionNo, String by, Instant at) implements ComplaintEvent {}

    /** {@code repeatOf}: a like complaint of not long ago, else null. */
    @EventName("complaint-identified")
    record Identified(
            About about,
            Cause cause,
            Subject subject,
            Department complainedDepartment,
            ComplaintId repeatOf,
            String by,
            Instant at)
            implements ComplaintEvent {}

    @EventName("evidence-enclosed")
    record EvidenceEnclosed(Evidence evidence, AttachmentId attachment, String reference, String by, Instant at)
            implements ComplaintEvent {}

    @EventName("evidence-waived")
    record EvidenceWaived(String reason, String by, Instant at) implements ComplaintEvent {}

    @EventName("unfounded-explained")
    record UnfoundedExplained(String explanation, LetterId letter, String by, Instant at) implements ComplaintEvent {}

    @EventName("unfounded-disputed")
    record UnfoundedDisputed(Channel channel, String by, Instant at) implements ComplaintEvent {}

    @EventName("unfounded-confirmed")
    record UnfoundedConfirmed(About about, Channel channel, String by, Instant at) implements ComplaintEvent {}

    @EventName("cause-found")
    record CauseFound(String findings, String by, Instant at) implements ComplaintEvent {}

    @EventName("investigation-reopened")
    record InvestigationReopened(String reason, String by, Instant at) implements ComplaintEvent {}

    /** {@code shares} in per cent, together 100; {@code wishes}: what the customer would like, as they were asked. */
    @EventName("liability-assessed")
    record LiabilityAssessed(
            About about, Map<Party, Integer> shares, Severity severity, Set<Wish> wishes, String by, Instant at)
            implements ComplaintEvent {
        public LiabilityAssessed {
            shares = Collections.unmodifiableMap(new EnumMap<>(shares));
            wishes = wishes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(wishes));
        }
    }

    /** It goes beyond what one may concede to such a customer: the general manager decides. */
    @EventName("offer-proposed")
    record OfferProposed(Offer offer, Ceiling ceiling, Instant at) implements ComplaintEvent {}

    @EventName("offer-approved")
    record OfferApproved(int offerNo, String by, Instant at) implements ComplaintEvent {}

    @EventName("offer-rejected")
    record OfferRejected(int offerNo, String reason, String by, Instant at) implements ComplaintEvent {}

    /** The customer is being written to. */
    @EventName("offer-made")
    record OfferMade(About about, Offer offer, LetterId letter, Instant at) implements ComplaintEvent {}

    @EventName("counter-offer-received")
    record CounterOfferReceived(Offer offer, Channel channel, Instant at) implements ComplaintEvent {}

    @EventName("offer-declined")
    record OfferDeclined(int offerNo, Channel channel, String by, Instant at) implements ComplaintEvent {}

    @EventName("offer-withdrawn")
    record OfferWithdrawn(int offerNo, String reason, String by, Instant at) implements ComplaintEvent {}

    /** Both sides agree on these terms: by the customer's word on our offer, or by ours on theirs. */
    @EventName("offer-accepted")
    record OfferAccepted(About about, Offer offer, Channel channel, String by, Instant at) implements ComplaintEvent {}

    @EventName("action-planned")
    record ActionPlanned(Task task, String by, Instant at) implements ComplaintEvent {}

    @EventName("action-done")
    record ActionDone(Task task, String by, Instant at) implements ComplaintEvent {}

    /** All that was agreed on is done. */
    @EventName("complaint-handled")
    record Handled(About about, Instant at) implements ComplaintEvent {}

    @EventName("complaint-followed-up")
    record FollowedUp(Outcome outcome, Channel channel, String by, Instant at) implements ComplaintEvent {}

    @EventName("complaint-closed")
    record Closed(About about, Outcome outcome, String result, LetterId letter, String by, Instant at)
            implements ComplaintEvent {}

    @EventName("complaint-reopened")
    record Reopened(About about, String reason, String by, Instant at) implements ComplaintEvent {}

    @EventName("complaint-dropped-by-customer")
    record DroppedByCustomer(About about, Channel channel, String by, Instant at) implements ComplaintEvent {}

    /** It is the same as another one, which goes on for both. */
    @EventName("complaint-joined")
    record Joined(About about, ComplaintId into, String intoNo, String by, Instant at) implements ComplaintEvent {}

    @EventName("complaint-took-in")
    record TookIn(ComplaintId other, String otherNo, Channel channel, Instant receivedAt, Instant at)
            implements ComplaintEvent {}

    /** {@code cover}: who acts for those who are away, an account or a role; null when they are there. */
    @EventName("complaint-escalated")
    record Escalated(About about, Rung to, String cover, String why, Instant at) implements ComplaintEvent {}

    /** Most of a promised time is gone. {@code owner}: who was warned, an account, null while it is nobody's. */
    @EventName("complaint-owner-warned")
    record OwnerWarned(About about, ClockKind clock, Instant startedAt, Instant dueAt, String owner, Instant at)
            implements ComplaintEvent {}
}
