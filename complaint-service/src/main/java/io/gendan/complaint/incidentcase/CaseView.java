package io.gendan.complaint.incidentcase;

import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.IncidentId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.Rung;
import io.gendan.complaint.words.ShipmentId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case as the API shows it. TOLD means: of every shipment in it.
 *
 * @param shipments {@code unharmedAt}: since when it is known that the incident did not hit it
 * @param toldAt when the customer was first told, by whom and how
 */
record CaseView(
        CaseId id,
        String caseNo,
        IncidentId incidentId,
        String incidentNo,
        CustomerId customerId,
        Status status,
        List<ShipmentView> shipments,
        Instant toldAt,
        String toldBy,
        Channel channel,
        InsuranceView insurance,
        CarrierInquiry carrierInquiry,
        List<LetterView> letters,
        List<Conversation> contacts,
        Rung escalatedTo,
        Instant withdrawnAt,
        Instant settledAt,
        SettleReason settleReason,
        long version) {

    enum Status {
        OPEN,
        TOLD,
        SETTLED
    }

    record ShipmentView(
            ShipmentId shipmentId,
            String shipmentNo,
            OrderId orderId,
            String orderNo,
            String incoterm,
            Condition condition,
            Instant unharmedAt,
            Instant toldAt,
            Instant fedBackAt) {}

    record InsuranceView(Insurance.Status status, String insurer, String policyNo, Instant dueAt) {}

    record CarrierInquiry(Instant dueAt, Instant answeredAt) {}

    /** {@code to} holds the addresses once the letter went out, {@code erased} for who is since; {@code status} is WAITING, FAILING, ACCEPTED or CALLED_OFF. */
    record LetterView(
            LetterId id,
            LetterKind kind,
            String to,
            String language,
            String subject,
            String status,
            int attempts,
            String lastError,
            Instant acceptedAt,
            String messageId) {}

    /** A call, fax or visit, with whom; {@code spokenTo} and {@code note} are absent once that person is erased. */
    @Schema(name = "CaseConversation")
    record Conversation(Channel channel, Instant at, String by, String spokenTo, String note, UUID contactId) {}
}
