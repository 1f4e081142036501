package io.gendan.contracts.complaint;

import java.time.Instant;
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

    /** Something that must not wait has waited too long; {@code to} is the role that now has to act. */
    record ComplaintEscalated(
            UUID caseId,
            String caseNo,
            UUID incidentId,
            UUID customerId,
            List<UUID> orderIds,
            String to,
            String why,
            Instant at)
            implements ComplaintMessage {}
}
