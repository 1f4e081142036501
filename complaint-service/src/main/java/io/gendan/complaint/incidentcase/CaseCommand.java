package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseEvent.AffectedShipment;
import io.gendan.complaint.incidentcase.CaseEvent.Deadlines;
import io.gendan.complaint.incidentcase.CaseEvent.Incident;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.ShipmentId;
import java.time.Instant;

/** What one can ask of a case. {@code letter} is the id for a letter, should one become due. */
sealed interface CaseCommand {

    /** How a case would be opened, should there be none yet. */
    record Opening(String caseNo, Incident incident, CustomerId customerId, String language, Deadlines deadlines) {}

    /** @param withdrawnBecause the reason, when the report was taken back before this was heard; else null */
    record TakeIn(
            Opening opening,
            AffectedShipment shipment,
            int shipmentsOfCustomer,
            Instant knownAt,
            String withdrawnBecause,
            LetterId letter,
            Instant now)
            implements CaseCommand {}

    /** Write to the customer now, even if not all of their shipments have been heard of. */
    record WaitNoLonger(LetterId letter, Instant now) implements CaseCommand {}

    record RecordAcceptance(LetterId letter, Instant at) implements CaseCommand {}

    record RecordContact(Channel channel, Instant at, String by, Instant now) implements CaseCommand {}

    record AnswerInsurance(Insurance answer, Instant now) implements CaseCommand {}

    record AnswerForCarrier(
            ShipmentId shipment, Condition condition, String source, String note, LetterId letter, Instant now)
            implements CaseCommand {}

    record LearnCondition(ShipmentId shipment, Condition condition, String source, Instant at, LetterId letter)
            implements CaseCommand {}

    /** @param shipmentsOfCustomer of how many shipments this is being said */
    record NoteUnharmed(ShipmentId shipment, String reason, int shipmentsOfCustomer, LetterId letter, Instant now)
            implements CaseCommand {}

    record NoteWithdrawal(String reason, LetterId letter, Instant now) implements CaseCommand {}

    record RemindCarrier(Instant now) implements CaseCommand {}

    record RemindInsurance(LetterId letter, Instant now) implements CaseCommand {}

    record NoteComplaint(ShipmentId shipment, ComplaintId complaint, String complaintNo, Instant now)
            implements CaseCommand {}

    record NoteRecourse(ShipmentId shipment, ClaimId claim, String claimNo, Instant now) implements CaseCommand {}

    record Settle(SettleReason reason, String note, Instant now) implements CaseCommand {}

    record Escalate(Instant now) implements CaseCommand {}
}
