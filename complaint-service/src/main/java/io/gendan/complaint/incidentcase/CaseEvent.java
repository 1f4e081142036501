package io.gendan.complaint.incidentcase;

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
import io.gendan.eventsourcing.EventName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Everything that can ever have happened in a case. Add freely; never rename, never remove, never change a meaning. */
sealed interface CaseEvent {

    /** What struck, as it was known when the case was opened. {@code reportedAt} is absent in cases of before it was kept. */
    record Incident(
            IncidentId id,
            String incidentNo,
            String kind,
            String vesselName,
            String imo,
            String voyage,
            String place,
            Instant occurredAt,
            Instant reportedAt) {}

    /** The time allowed for each thing, as it was when the case was opened: a later setting does not change old promises. */
    record Deadlines(Duration tellWithin, Duration insuranceWithin, Duration carrierWithin) {}

    /** @param billedBefore numbers of the demands that went out before anybody knew: they are on hold for collection */
    record AffectedShipment(
            ShipmentId id,
            String shipmentNo,
            OrderId orderId,
            String orderNo,
            String incoterm,
            String namedPlace,
            int legNo,
            List<String> billedBefore) {}

    /** What a message to the world must say beside the fact itself. The shipments are those that the fact is about. */
    record About(
            String caseNo,
            IncidentId incidentId,
            CustomerId customerId,
            List<OrderId> orderIds,
            List<ShipmentId> shipmentIds) {}

    /** {@code knownAt}: from when this customer could have been told. */
    @EventName("case-opened")
    record Opened(
            String caseNo,
            Incident incident,
            CustomerId customerId,
            String language,
            Instant knownAt,
            Deadlines deadlines)
            implements CaseEvent {}

    @EventName("carrier-asked")
    record CarrierAsked(Instant dueAt) implements CaseEvent {}

    @EventName("case-shipment-added")
    record ShipmentAdded(AffectedShipment shipment, int shipmentsOfCustomer, Instant knownAt) implements CaseEvent {}

    /** Written is not told. {@code condition} is the news of a CONDITION_UPDATE, else absent. */
    @EventName("letter-written")
    record LetterWritten(LetterId letter, LetterKind kind, List<ShipmentId> shipments, Condition condition, Instant at)
            implements CaseEvent {}

    /** {@code letter} is the mail that was accepted, absent when a person told them; {@code by} an account, never a name. */
    @EventName("customer-told")
    record CustomerTold(About about, Telling what, Channel channel, String by, LetterId letter, Instant at)
            implements CaseEvent {}

    @EventName("insurance-asked")
    record InsuranceAsked(About about, Instant dueAt, Instant at) implements CaseEvent {}

    /** The carrier has not said how the goods are: somebody asks again. {@code nextAt}: when there is something to be done next. */
    @EventName("carrier-reminded")
    record CarrierReminded(int no, Instant nextAt, Instant at) implements CaseEvent {}

    @EventName("carrier-silence-escalated")
    record CarrierSilenceEscalated(About about, Rung to, String why, Instant at) implements CaseEvent {}

    /** {@code nextAt} is absent in the last one. */
    @EventName("insurance-reminded")
    record InsuranceReminded(int no, Instant nextAt, Instant at) implements CaseEvent {}

    @EventName("insurance-answered")
    record InsuranceAnswered(About about, Insurance answer, Instant at) implements CaseEvent {}

    @EventName("carrier-answered")
    record CarrierAnswered(About about, Condition condition, String source, String note, Instant at)
            implements CaseEvent {}

    /** Somebody else than this case's own inquiry has found out how the goods are. */
    @EventName("condition-learned")
    record ConditionLearned(ShipmentId shipment, Condition condition, String source, Instant at) implements CaseEvent {}

    @EventName("condition-fed-back")
    record ConditionFedBack(ShipmentId shipment, Condition condition, Instant at) implements CaseEvent {}

    /** The incident was corrected: it did not hit this shipment. {@code shipmentsOfCustomer}: of how many that is being said. */
    @EventName("shipment-found-unharmed")
    record FoundUnharmed(ShipmentId shipment, String reason, int shipmentsOfCustomer, Instant at)
            implements CaseEvent {}

    /** The goods are damaged or lost, and that is a complaint, whether their customer has said so yet or not. */
    @EventName("case-complaint-opened")
    record ComplaintOpened(ShipmentId shipment, ComplaintId complaint, String complaintNo, Instant at)
            implements CaseEvent {}

    /** What the carrier is to make good. One claim may be about several shipments. */
    @EventName("case-recourse-raised")
    record RecourseRaised(ShipmentId shipment, ClaimId claim, String claimNo, Instant at) implements CaseEvent {}

    @EventName("withdrawal-noted")
    record WithdrawalNoted(String reason, Instant at) implements CaseEvent {}

    @EventName("case-settled")
    record Settled(About about, SettleReason reason, String note, Instant at) implements CaseEvent {}

    @EventName("case-escalated")
    record Escalated(About about, Rung to, String why, Instant at) implements CaseEvent {}
}
