package io.gendan.gateway.feed;

import static java.util.Map.Entry.comparingByKey;

import io.gendan.contracts.PublicMessages;
import io.gendan.contracts.complaint.ComplaintMessage;
import io.gendan.contracts.order.OrderMessage;
import io.gendan.contracts.shipment.ShipmentMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is told what: the one table of it. A customer's system is given a message whole or not at all, so what has a field that is for
 * the house stays in the house, and so does every type that stands in neither list.
 */
final class Audience {
    /** What a customer knows anyway, or would be told on the telephone. */
    static final Set<Class<? extends Record>> CUSTOMER = Set.of(
            OrderMessage.OrderPlaced.class,
            OrderMessage.OrderAmended.class,
            OrderMessage.OrderConfirmed.class,
            OrderMessage.OrderCancelled.class,
            OrderMessage.InvoiceIssued.class,
            OrderMessage.PaymentReceived.class,
            OrderMessage.PaymentReversed.class,
            OrderMessage.CreditNoteIssued.class,
            OrderMessage.InvoiceVoided.class,
            OrderMessage.ProductionStatusChanged.class,
            OrderMessage.DocumentSent.class,
            OrderMessage.DocumentConfirmed.class,
            OrderMessage.DocumentFiled.class,
            OrderMessage.GoodsShipped.class,
            ShipmentMessage.ShipmentBooked.class,
            ShipmentMessage.ShipmentDeparted.class,
            ShipmentMessage.ShipmentArrived.class,
            ShipmentMessage.ShipmentDepartureTakenBack.class,
            ShipmentMessage.ShipmentArrivalTakenBack.class,
            ShipmentMessage.ShipmentDelivered.class,
            ShipmentMessage.ShipmentRolledOver.class,
            ShipmentMessage.ConnectionMissed.class,
            ShipmentMessage.ConnectionHeld.class,
            ShipmentMessage.ShipmentDelayed.class,
            ShipmentMessage.FreeTimeEnding.class,
            ComplaintMessage.CustomerTold.class,
            ComplaintMessage.ComplaintLogged.class,
            ComplaintMessage.ComplaintHandled.class,
            ComplaintMessage.ComplaintClosed.class,
            ComplaintMessage.ComplaintEnded.class,
            ComplaintMessage.ComplaintReopened.class);

    /**
     * Grades and ceilings; demands before they are invoices; what was released despite what; incidents and their cases, of which a
     * customer hears first from us, in words ({@code CustomerTold} says that they have); what offers cost us; claims, escalations.
     */
    static final Set<Class<? extends Record>> HOUSE = Set.of(
            OrderMessage.CustomerRegistered.class,
            OrderMessage.CustomerChanged.class,
            OrderMessage.ContactErased.class,
            OrderMessage.ConcessionCeilingSet.class,
            OrderMessage.DemandRequested.class,
            OrderMessage.DemandHeld.class,
            OrderMessage.DemandIssued.class,
            OrderMessage.DemandCollectionHeld.class,
            OrderMessage.DemandCollectionReleased.class,
            OrderMessage.DemandOverridden.class,
            OrderMessage.DemandWithdrawn.class,
            OrderMessage.MilestoneOverdue.class,
            OrderMessage.SatisfactionAnswered.class,
            OrderMessage.GoodsReleased.class,
            OrderMessage.GoodsReleaseWithdrawn.class,
            OrderMessage.GoodsShippedUnreleased.class,
            ShipmentMessage.ShipmentAffected.class,
            ShipmentMessage.ShipmentNoLongerAffected.class,
            ShipmentMessage.CargoConditionReported.class,
            ShipmentMessage.IncidentClosedForShipment.class,
            ShipmentMessage.TransportDeadlinesAssessed.class,
            ShipmentMessage.SurveyOrdered.class,
            ShipmentMessage.SurveyReported.class,
            ShipmentMessage.IncidentReported.class,
            ShipmentMessage.IncidentConfirmed.class,
            ShipmentMessage.IncidentWithdrawn.class,
            ShipmentMessage.IncidentCorrected.class,
            ShipmentMessage.GeneralAverageDeclared.class,
            ShipmentMessage.AverageSecurityGiven.class,
            ShipmentMessage.AverageReleased.class,
            ShipmentMessage.IncidentClosed.class,
            ShipmentMessage.BillingCleared.class,
            ShipmentMessage.BillingRefused.class,
            ComplaintMessage.CaseOpened.class,
            ComplaintMessage.InsuranceAnswered.class,
            ComplaintMessage.CarrierAnswered.class,
            ComplaintMessage.CaseSettled.class,
            ComplaintMessage.ComplaintEscalated.class,
            ComplaintMessage.ComplaintIdentified.class,
            ComplaintMessage.OfferMade.class,
            ComplaintMessage.OfferAccepted.class,
            ComplaintMessage.ClaimRaised.class,
            ComplaintMessage.ClaimNoticeGiven.class,
            ComplaintMessage.ClaimRejected.class,
            ComplaintMessage.ClaimSettled.class,
            ComplaintMessage.ClaimPaid.class,
            ComplaintMessage.ClaimPaymentReversed.class,
            ComplaintMessage.ClaimEnded.class,
            ComplaintMessage.ClaimDeadlineNear.class,
            ComplaintMessage.ClaimEscalated.class);

    /** The same as the names they travel under. */
    static final List<String> TYPES_FOR_CUSTOMERS = PublicMessages.TYPES.entrySet().stream()
            .filter(type -> CUSTOMER.contains(type.getValue()))
            .sorted(comparingByKey())
            .map(Map.Entry::getKey)
            .toList();

    private Audience() {}
}
