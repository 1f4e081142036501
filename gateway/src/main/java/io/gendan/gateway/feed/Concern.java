package io.gendan.gateway.feed;

import io.gendan.contracts.complaint.ComplaintMessage;
import io.gendan.contracts.order.OrderMessage;
import io.gendan.contracts.shipment.ShipmentMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Whom and what a message concerns, and when that was: by these it is found again. What it does not say is null or empty. */
record Concern(Instant at, List<UUID> orders, UUID incident, UUID customer, UUID demand) {

    /** A message that this version does not know is kept all the same. */
    static Concern nobody(Instant at) {
        return new Concern(at, List.of(), null, null, null);
    }

    /** @param recorded counts as the time of what has none of its own */
    static Concern of(Record message, Instant recorded) {
        return switch (message) {
            case OrderMessage order -> of(order, recorded);
            case ShipmentMessage shipment -> of(shipment, recorded);
            case ComplaintMessage complaint -> of(complaint);
            default -> nobody(recorded);
        };
    }

    private static Concern of(OrderMessage message, Instant recorded) {
        return switch (message) {
            case OrderMessage.CustomerRegistered m -> new Concern(recorded, List.of(), null, m.customerId(), null);
            case OrderMessage.CustomerChanged m -> new Concern(m.at(), List.of(), null, m.customerId(), null);
            case OrderMessage.ContactErased m -> new Concern(m.at(), List.of(), null, m.customerId(), null);
            case OrderMessage.ConcessionCeilingSet m -> nobody(m.at());
            case OrderMessage.OrderPlaced m -> order(recorded, m.orderId(), m.customerId());
            case OrderMessage.OrderAmended m -> order(m.at(), m.orderId(), m.customerId());
            case OrderMessage.OrderConfirmed m -> order(m.at(), m.orderId(), m.customerId());
            case OrderMessage.OrderCancelled m -> order(m.at(), m.orderId(), m.customerId());
            case OrderMessage.DemandRequested m -> demand(m.at(), m.orderId(), null, m.customerId(), m.demandId());
            case OrderMessage.DemandHeld m -> demand(m.at(), m.orderId(), m.incidentId(), m.customerId(), m.demandId());
            case OrderMessage.DemandIssued m -> demand(m.at(), m.orderId(), null, m.customerId(), m.demandId());
            case OrderMessage.DemandCollectionHeld m ->
                demand(m.at(), m.orderId(), m.incidentId(), m.customerId(), m.demandId());
            case OrderMessage.DemandCollectionReleased m ->
                demand(m.at(), m.orderId(), null, m.customerId(), m.demandId());
            case OrderMessage.DemandOverridden m -> demand(m.at(), m.orderId(), null, m.customerId(), m.demandId());
            case OrderMessage.DemandWithdrawn m -> demand(m.at(), m.orderId(), null, m.customerId(), m.demandId());
            case OrderMessage.InvoiceIssued m -> demand(m.at(), m.orderId(), null, m.customerId(), m.invoiceId());
            case OrderMessage.PaymentReceived m -> demand(m.at(), m.orderId(), null, m.customerId(), m.invoiceId());
            case OrderMessage.PaymentReversed m -> demand(m.at(), m.orderId(), null, m.customerId(), m.invoiceId());
            case OrderMessage.CreditNoteIssued m -> demand(m.at(), m.orderId(), null, m.customerId(), m.invoiceId());
            case OrderMessage.InvoiceVoided m -> demand(m.at(), m.orderId(), null, m.customerId(), m.invoiceId());
            case OrderMessage.MilestoneOverdue m -> order(m.at(), m.orderId(), null);
            case OrderMessage.ProductionStatusChanged m -> order(m.at(), m.orderId(), null);
            case OrderMessage.DocumentSent m -> order(m.at(), m.orderId(), null);
            case OrderMessage.DocumentConfirmed m -> order(m.at(), m.orderId(), null);
            case OrderMessage.DocumentFiled m -> order(m.at(), m.orderId(), null);
            case OrderMessage.GoodsReleased m -> order(m.at(), m.orderId(), null);
            case OrderMessage.GoodsReleaseWithdrawn m -> order(m.at(), m.orderId(), null);
            case OrderMessage.GoodsShipped m -> order(m.at(), m.orderId(), null);
            case OrderMessage.GoodsShippedUnreleased m -> order(m.at(), m.orderId(), null);
            case OrderMessage.SatisfactionAnswered m -> incident(m.at(), m.orderIds(), m.incidentId(), m.customerId());
        };
    }

    private static Concern of(ShipmentMessage message, Instant recorded) {
        return switch (message) {
            case ShipmentMessage.ShipmentBooked m -> order(m.at(), m.orderId(), m.customerId());
            case ShipmentMessage.ShipmentDeparted m -> order(m.at(), m.orderId(), null);
            case ShipmentMessage.ShipmentArrived m -> order(m.at(), m.orderId(), null);
            case ShipmentMessage.ShipmentDepartureTakenBack m -> order(recorded, m.orderId(), null);
            case ShipmentMessage.ShipmentArrivalTakenBack m -> order(recorded, m.orderId(), null);
            case ShipmentMessage.ShipmentDelivered m -> order(m.at(), m.orderId(), null);
            case ShipmentMessage.ShipmentRolledOver m -> order(m.at(), m.orderId(), m.customerId());
            case ShipmentMessage.ConnectionMissed m -> order(recorded, m.orderId(), m.customerId());
            case ShipmentMessage.ConnectionHeld m -> order(recorded, m.orderId(), m.customerId());
            case ShipmentMessage.ShipmentDelayed m -> order(recorded, m.orderId(), m.customerId());
            case ShipmentMessage.IncidentReported m -> incident(m.at(), List.of(), m.incidentId(), null);
            case ShipmentMessage.IncidentConfirmed m -> incident(m.at(), List.of(), m.incidentId(), null);
            case ShipmentMessage.IncidentWithdrawn m -> incident(m.at(), List.of(), m.incidentId(), null);
            case ShipmentMessage.IncidentCorrected m -> incident(m.at(), List.of(), m.incidentId(), null);
            case ShipmentMessage.GeneralAverageDeclared m -> incident(m.at(), List.of(), m.incidentId(), null);
            case ShipmentMessage.AverageSecurityGiven m -> incident(m.at(), List.of(), m.incidentId(), null);
            case ShipmentMessage.AverageReleased m -> incident(m.at(), List.of(), m.incidentId(), null);
            case ShipmentMessage.IncidentClosed m -> incident(m.at(), List.of(), m.incidentId(), null);
            case ShipmentMessage.ShipmentNoLongerAffected m ->
                incident(m.at(), List.of(m.orderId()), m.incidentId(), m.customerId());
            case ShipmentMessage.ShipmentAffected m ->
                incident(m.at(), List.of(m.orderId()), m.incidentId(), m.customerId());
            case ShipmentMessage.CargoConditionReported m ->
                incident(m.at(), List.of(m.orderId()), m.incidentId(), m.customerId());
            case ShipmentMessage.SurveyOrdered m ->
                incident(m.at(), List.of(m.orderId()), m.incidentId(), m.customerId());
            case ShipmentMessage.SurveyReported m ->
                incident(m.at(), List.of(m.orderId()), m.incidentId(), m.customerId());
            case ShipmentMessage.FreeTimeEnding m -> order(m.at(), m.orderId(), m.customerId());
            case ShipmentMessage.TransportDeadlinesAssessed m -> order(m.at(), m.orderId(), m.customerId());
            case ShipmentMessage.IncidentClosedForShipment m ->
                incident(m.at(), List.of(m.orderId()), m.incidentId(), m.customerId());
            case ShipmentMessage.BillingCleared m -> new Concern(m.at(), List.of(), null, null, m.demandId());
            case ShipmentMessage.BillingRefused m -> new Concern(m.at(), List.of(), m.incidentId(), null, m.demandId());
        };
    }

    private static Concern of(ComplaintMessage message) {
        return switch (message) {
            case ComplaintMessage.CaseOpened m -> incident(m.at(), List.of(), m.incidentId(), m.customerId());
            case ComplaintMessage.CustomerTold m -> incident(m.at(), m.orderIds(), m.incidentId(), m.customerId());
            case ComplaintMessage.InsuranceAnswered m -> incident(m.at(), m.orderIds(), m.incidentId(), m.customerId());
            case ComplaintMessage.CarrierAnswered m ->
                incident(m.at(), List.of(m.orderId()), m.incidentId(), m.customerId());
            case ComplaintMessage.CaseSettled m -> incident(m.at(), m.orderIds(), m.incidentId(), m.customerId());
            case ComplaintMessage.ComplaintLogged m -> complaint(m.at(), m.orderId(), m.customerId());
            case ComplaintMessage.ComplaintIdentified m -> complaint(m.at(), m.orderId(), m.customerId());
            case ComplaintMessage.OfferMade m -> complaint(m.at(), m.orderId(), m.customerId());
            case ComplaintMessage.OfferAccepted m -> complaint(m.at(), m.orderId(), m.customerId());
            case ComplaintMessage.ComplaintHandled m -> complaint(m.at(), m.orderId(), m.customerId());
            case ComplaintMessage.ComplaintClosed m -> complaint(m.at(), m.orderId(), m.customerId());
            case ComplaintMessage.ComplaintEnded m -> complaint(m.at(), m.orderId(), m.customerId());
            case ComplaintMessage.ComplaintReopened m -> complaint(m.at(), m.orderId(), m.customerId());
            case ComplaintMessage.ComplaintClockNear m -> complaint(m.at(), m.orderId(), m.customerId());
            case ComplaintMessage.EffectCheckDue m -> complaint(m.at(), null, m.customerId());
            case ComplaintMessage.EffectChecked m -> complaint(m.at(), null, m.customerId());
            case ComplaintMessage.ComplaintEscalated m ->
                incident(m.at(), m.orderIds(), m.incidentId(), m.customerId());
            case ComplaintMessage.ClaimRaised m -> claim(m.at(), m.claim());
            case ComplaintMessage.ClaimNoticeGiven m -> claim(m.at(), m.claim());
            case ComplaintMessage.ClaimRejected m -> claim(m.at(), m.claim());
            case ComplaintMessage.ClaimSettled m -> claim(m.at(), m.claim());
            case ComplaintMessage.ClaimPaid m -> claim(m.at(), m.claim());
            case ComplaintMessage.ClaimPaymentReversed m -> claim(m.at(), m.claim());
            case ComplaintMessage.ClaimEnded m -> claim(m.at(), m.claim());
            case ComplaintMessage.ClaimDeadlineNear m -> claim(m.at(), m.claim());
            case ComplaintMessage.ClaimEscalated m -> claim(m.at(), m.claim());
        };
    }

    private static Concern order(Instant at, UUID order, UUID customer) {
        return new Concern(at, List.of(order), null, customer, null);
    }

    private static Concern claim(Instant at, ComplaintMessage.Claim claim) {
        return incident(at, claim.orderIds(), null, claim.customerId());
    }

    private static Concern demand(Instant at, UUID order, UUID incident, UUID customer, UUID demand) {
        return new Concern(at, List.of(order), incident, customer, demand);
    }

    private static Concern incident(Instant at, List<UUID> orders, UUID incident, UUID customer) {
        return new Concern(at, orders == null ? List.of() : orders, incident, customer, null);
    }

    private static Concern complaint(Instant at, UUID order, UUID customer) {
        return new Concern(at, order == null ? List.of() : List.of(order), null, customer, null);
    }
}
