package io.gendan.complaint.incidentcase;

import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.IncidentId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.Rung;
import io.gendan.complaint.words.ShipmentId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case as the API shows it. TOLD means: of every shipment in it.
 *
 * @param shipments {@code unharmedAt}: since when it is known that the incident did not hit it
 * @param tasks what the case asks of us and how far each is
 * @param complaintIds those that belong to it, opened by itself or by a person; {@code claimIds} the same
 * @param toSay what a person has to tell a customer who likes that better than mail: they are told once somebody has recorded it
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
        List<CaseTask> tasks,
        List<ComplaintId> complaintIds,
        List<ClaimId> claimIds,
        List<LetterView> letters,
        List<ToSay> toSay,
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
            Instant fedBackAt,
            Instant harmToldAt,
            ComplaintId complaintId,
            ClaimId recourseClaimId) {
        /** How the goods are they know from when they were told, and of our complaint about harm from when they were told of that. */
        ShipmentView forCustomer() {
            return new ShipmentView(
                    shipmentId,
                    shipmentNo,
                    orderId,
                    orderNo,
                    incoterm,
                    fedBackAt == null ? null : condition,
                    null,
                    toldAt,
                    fedBackAt,
                    harmToldAt,
                    harmToldAt == null ? null : complaintId,
                    null);
        }
    }

    record InsuranceView(
            Insurance.Status status,
            String insurer,
            String policyNo,
            Instant askedAt,
            Instant dueAt,
            int remindersSent,
            boolean overdue) {}

    /** {@code remindAt}: when somebody has to press the carrier next; after three reminders {@code escalatedTo} does. */
    record CarrierInquiry(
            Instant askedAt,
            Instant dueAt,
            int remindersSent,
            Instant remindAt,
            Rung escalatedTo,
            Instant answeredAt,
            boolean overdue) {}

    /** OPEN is on us, WAITING on somebody else; OVERDUE is either, when it should have been done. */
    enum TaskState {
        OPEN,
        WAITING,
        DONE,
        OVERDUE
    }

    record CaseTask(Progress.What what, TaskState state, Instant since, Instant dueAt) {
        static CaseTask of(Progress.Step step, Instant now) {
            var late = step.how() != Progress.How.DONE && step.dueAt() != null && now.isAfter(step.dueAt());
            var state = late ? TaskState.OVERDUE : TaskState.valueOf(step.how().name());
            return new CaseTask(step.what(), state, stored(step.since()), stored(step.dueAt()));
        }

        /** As exact as all other times here, which come from the database. */
        private static Instant stored(Instant at) {
            return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
        }

        /** What a person has to say waits for us, and for no mail. */
        CaseTask onUs() {
            return switch (what) {
                case TELL_CUSTOMER, FEED_CONDITION_BACK ->
                    state == TaskState.WAITING ? new CaseTask(what, TaskState.OPEN, since, dueAt) : this;
                case ASK_INSURANCE, ASK_CARRIER, OPEN_COMPLAINT, RAISE_RECOURSE, SETTLE -> this;
            };
        }
    }

    /** {@code to} holds the addresses once the letter went out, {@code erased} for who is since; {@code status} is WAITING, FAILING, ACCEPTED, SAID or CALLED_OFF. */
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

    /** {@code way}: TELEPHONE, FAX, LETTER or VISIT; {@code words} in the customer's language, with times where they are. */
    @Schema(name = "CaseToSay")
    record ToSay(LetterId letterId, LetterKind kind, String way, String words, Instant since) {}

    /** A call, fax or visit, with whom; {@code spokenTo} and {@code note} are absent once that person is erased. */
    @Schema(name = "CaseConversation")
    record Conversation(Channel channel, Instant at, String by, String spokenTo, String note, UUID contactId) {}
}
