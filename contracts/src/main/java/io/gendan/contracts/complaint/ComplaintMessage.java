package io.gendan.contracts.complaint;

import io.gendan.contracts.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What complaint-service tells the world, on topic {@code gendan.complaint}. Grow it: new optional fields, new records. */
public sealed interface ComplaintMessage {

    /** One incident, one customer, one case: from here on somebody owes this customer the truth. */
    record CaseOpened(UUID caseId, String caseNo, UUID incidentId, UUID customerId, Instant at)
            implements ComplaintMessage {}

    /**
     * The customer knows. {@code what} is NOTICE, UPDATE or CORRECTION; {@code channel} EMAIL, TELEPHONE, FAX, VISIT or WEBHOOK;
     * {@code by} is the account that recorded it, or {@code complaint-service} for a mail the receiving server accepted.
     */
    record CustomerTold(
            UUID caseId,
            String caseNo,
            UUID incidentId,
            UUID customerId,
            List<UUID> orderIds,
            List<UUID> shipmentIds,
            String what,
            String channel,
            String by,
            Instant at)
            implements ComplaintMessage {}

    /** {@code status} is ASKED, INSURED or UNINSURED; insurer and policy only when insured. */
    record InsuranceAnswered(
            UUID caseId,
            String caseNo,
            UUID incidentId,
            UUID customerId,
            List<UUID> orderIds,
            String status,
            String insurer,
            String policyNo,
            Instant at)
            implements ComplaintMessage {}

    /** The carrier said how these goods are. shipment-service keeps the condition; the customer hears it by an UPDATE. */
    record CarrierAnswered(
            UUID caseId,
            String caseNo,
            UUID incidentId,
            UUID customerId,
            UUID orderId,
            UUID shipmentId,
            String condition,
            String source,
            String note,
            Instant at)
            implements ComplaintMessage {}

    /** The matter is settled with this customer; its shipments' waiting demands may be decided again. */
    record CaseSettled(
            UUID caseId,
            String caseNo,
            UUID incidentId,
            UUID customerId,
            List<UUID> orderIds,
            List<UUID> shipmentIds,
            String reason,
            Instant at)
            implements ComplaintMessage {}

    /**
     * Something that must not wait has waited too long, or is large; {@code to} is the role that now has to act, {@code cover} the
     * account or role that does so while they are away, else absent. Either of a case or of a complaint: what it is not of is absent.
     */
    record ComplaintEscalated(
            UUID caseId,
            String caseNo,
            UUID incidentId,
            UUID complaintId,
            String complaintNo,
            UUID customerId,
            List<UUID> orderIds,
            String to,
            String cover,
            String why,
            Instant at)
            implements ComplaintMessage {}

    /**
     * A promise to the customer is due soon, and its owner was warned.
     *
     * @param clock FIRST_RESPONSE, NEXT_UPDATE or SETTLEMENT
     * @param owner an account, absent while the complaint is nobody's
     */
    record ComplaintClockNear(
            UUID complaintId,
            String complaintNo,
            UUID customerId,
            UUID orderId,
            String clock,
            String owner,
            Instant dueAt,
            Instant at)
            implements ComplaintMessage {}

    /**
     * A customer is not content. Order, shipment and case are absent where it names none.
     *
     * @param caseId the case of the incident that it comes from
     * @param channel TELEPHONE, FAX, LETTER, EMAIL, VISIT, FORM or API; INCIDENT where nobody complained and an incident harmed
     *     their goods, which is for nobody outside; {@code urgency} NORMAL or URGENT
     */
    record ComplaintLogged(
            UUID complaintId,
            String complaintNo,
            UUID customerId,
            UUID orderId,
            UUID shipmentId,
            UUID caseId,
            String channel,
            String urgency,
            Instant receivedAt,
            Instant at)
            implements ComplaintMessage {}

    /** What is wrong: {@code cause} is one of the causes of the API document. Said again when it turns out to be another. */
    record ComplaintIdentified(
            UUID complaintId,
            String complaintNo,
            UUID customerId,
            UUID orderId,
            UUID shipmentId,
            String cause,
            String productNo,
            Instant at)
            implements ComplaintMessage {}

    /** {@code worth} is what it costs us, absent when it costs nothing. */
    record OfferMade(
            UUID complaintId,
            String complaintNo,
            UUID customerId,
            UUID orderId,
            UUID shipmentId,
            int offerNo,
            List<String> remedies,
            Money worth,
            LocalDate validUntil,
            Instant at)
            implements ComplaintMessage {}

    /** Both sides agree; {@code from} US or CUSTOMER says whose offer it was. */
    record OfferAccepted(
            UUID complaintId,
            String complaintNo,
            UUID customerId,
            UUID orderId,
            UUID shipmentId,
            int offerNo,
            String from,
            List<String> remedies,
            Money worth,
            Instant at)
            implements ComplaintMessage {}

    /** All that was agreed on is done. */
    record ComplaintHandled(
            UUID complaintId, String complaintNo, UUID customerId, UUID orderId, UUID shipmentId, Instant at)
            implements ComplaintMessage {}

    /** The customer was asked how it worked: SOLVED or PARTLY_SOLVED. Then their satisfaction can be asked for. */
    record ComplaintClosed(
            UUID complaintId,
            String complaintNo,
            UUID customerId,
            UUID orderId,
            UUID shipmentId,
            String outcome,
            Instant at)
            implements ComplaintMessage {}

    /** It ended without a remedy: {@code how} is UNFOUNDED_CONFIRMED, DROPPED_BY_CUSTOMER or JOINED, then {@code joinedInto} goes on. */
    record ComplaintEnded(
            UUID complaintId,
            String complaintNo,
            UUID customerId,
            UUID orderId,
            UUID shipmentId,
            String how,
            UUID joinedInto,
            Instant at)
            implements ComplaintMessage {}

    /** It is not over. */
    record ComplaintReopened(
            UUID complaintId, String complaintNo, UUID customerId, UUID orderId, UUID shipmentId, Instant at)
            implements ComplaintMessage {}

    /**
     * The effect of a countermeasure is to be judged; {@code owner} is the account that thought it out, and does not judge it.
     * {@code cause} is that of the complaint whose notice it stands on.
     */
    record EffectCheckDue(
            UUID effectCheckId,
            UUID complaintId,
            String complaintNo,
            String noticeNo,
            UUID customerId,
            String cause,
            String owner,
            LocalDate dueOn,
            Instant at)
            implements ComplaintMessage {}

    /** {@code verdict} is EFFECTIVE or NOT_EFFECTIVE, {@code repeats} how many like complaints there were since. */
    record EffectChecked(
            UUID effectCheckId,
            UUID complaintId,
            String complaintNo,
            String noticeNo,
            UUID customerId,
            String cause,
            String owner,
            String verdict,
            int repeats,
            String by,
            Instant at)
            implements ComplaintMessage {}

    /**
     * Which claim. What we pay and what we recover are two sides of one ledger.
     *
     * @param direction AGAINST_US for a customer's, OURS for recourse
     * @param party CUSTOMER, SUPPLIER, CARRIER, FORWARDER or INSURER; {@code counterpart} is the name of the firm
     * @param complaintId null outside a complaint, {@code caseId} outside an incident
     */
    record Claim(
            UUID claimId,
            String claimNo,
            String direction,
            String party,
            String counterpart,
            UUID customerId,
            UUID complaintId,
            UUID caseId,
            List<UUID> orderIds,
            List<UUID> shipmentIds) {}

    /** {@code backToBackId} is the claim of the other direction that it belongs to, or null. {@code by}: an account. */
    record ClaimRaised(Claim claim, String cause, Money claimed, UUID backToBackId, String by, Instant at)
            implements ComplaintMessage {}

    /** The other side has our loss, or we have the customer's, in writing; {@code channel} as LETTER, EMAIL or COURIER. */
    record ClaimNoticeGiven(Claim claim, String channel, LocalDate on, String by, Instant at)
            implements ComplaintMessage {}

    record ClaimRejected(Claim claim, String reason, String by, Instant at) implements ComplaintMessage {}

    record ClaimSettled(Claim claim, Money claimed, Money agreed, LocalDate on, String by, Instant at)
            implements ComplaintMessage {}

    /** {@code paid} is what has been paid in all. */
    record ClaimPaid(Claim claim, String reference, Money amount, LocalDate on, Money paid, String by, Instant at)
            implements ComplaintMessage {}

    /** It had been recorded by mistake. {@code paid} is what is left as paid. */
    record ClaimPaymentReversed(
            Claim claim, String reference, Money amount, String reason, Money paid, String by, Instant at)
            implements ComplaintMessage {}

    /**
     * @param how CLOSED, WITHDRAWN, TIME_BARRED or WRITTEN_OFF; {@code reason} null for the first
     * @param lost what we give up, null when we do not
     */
    record ClaimEnded(Claim claim, String how, String reason, Money lost, String by, Instant at)
            implements ComplaintMessage {}

    /**
     * Said once for each of 30, 7 and 1 days before, or only for the last of them that has come.
     *
     * @param kind NOTICE, CUT_OFF, CLAIM_PERIOD, SUIT or RECOURSE; {@code source} is the text that sets the day
     */
    record ClaimDeadlineNear(Claim claim, String kind, LocalDate dueBy, String source, int daysBefore, Instant at)
            implements ComplaintMessage {}

    /** The day has passed, and what was to be done by then was not; {@code to} is the role that now has to act. */
    record ClaimEscalated(Claim claim, String kind, LocalDate dueBy, String source, String to, Instant at)
            implements ComplaintMessage {}
}
