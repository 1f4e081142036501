package io.gendan.contracts;

import io.gendan.contracts.complaint.ComplaintMessage;
import io.gendan.contracts.order.OrderMessage;
import io.gendan.contracts.shipment.ShipmentMessage;
import java.util.Map;

/** The catalogue: every public message by the CloudEvents type it travels under. A type, once here, is here for ever. */
public final class PublicMessages {
    private PublicMessages() {}

    public static final Map<String, Class<? extends Record>> TYPES = Map.ofEntries(
            Map.entry("io.gendan.customer.CustomerRegistered.v1", OrderMessage.CustomerRegistered.class),
            Map.entry("io.gendan.customer.CustomerChanged.v1", OrderMessage.CustomerChanged.class),
            Map.entry("io.gendan.customer.ContactErased.v1", OrderMessage.ContactErased.class),
            Map.entry("io.gendan.grade.ConcessionCeilingSet.v1", OrderMessage.ConcessionCeilingSet.class),
            Map.entry("io.gendan.order.OrderPlaced.v1", OrderMessage.OrderPlaced.class),
            Map.entry("io.gendan.order.OrderAmended.v1", OrderMessage.OrderAmended.class),
            Map.entry("io.gendan.order.OrderConfirmed.v1", OrderMessage.OrderConfirmed.class),
            Map.entry("io.gendan.order.OrderCancelled.v1", OrderMessage.OrderCancelled.class),
            Map.entry("io.gendan.demand.DemandRequested.v1", OrderMessage.DemandRequested.class),
            Map.entry("io.gendan.demand.DemandHeld.v1", OrderMessage.DemandHeld.class),
            Map.entry("io.gendan.demand.DemandIssued.v1", OrderMessage.DemandIssued.class),
            Map.entry("io.gendan.demand.DemandCollectionHeld.v1", OrderMessage.DemandCollectionHeld.class),
            Map.entry("io.gendan.demand.DemandCollectionReleased.v1", OrderMessage.DemandCollectionReleased.class),
            Map.entry("io.gendan.demand.DemandOverridden.v1", OrderMessage.DemandOverridden.class),
            Map.entry("io.gendan.demand.DemandWithdrawn.v1", OrderMessage.DemandWithdrawn.class),
            Map.entry("io.gendan.invoice.InvoiceIssued.v1", OrderMessage.InvoiceIssued.class),
            Map.entry("io.gendan.invoice.PaymentReceived.v1", OrderMessage.PaymentReceived.class),
            Map.entry("io.gendan.invoice.PaymentReversed.v1", OrderMessage.PaymentReversed.class),
            Map.entry("io.gendan.invoice.CreditNoteIssued.v1", OrderMessage.CreditNoteIssued.class),
            Map.entry("io.gendan.invoice.InvoiceVoided.v1", OrderMessage.InvoiceVoided.class),
            Map.entry("io.gendan.followup.MilestoneOverdue.v1", OrderMessage.MilestoneOverdue.class),
            Map.entry("io.gendan.followup.ProductionStatusChanged.v1", OrderMessage.ProductionStatusChanged.class),
            Map.entry("io.gendan.satisfaction.SatisfactionAnswered.v1", OrderMessage.SatisfactionAnswered.class),
            Map.entry("io.gendan.document.DocumentSent.v1", OrderMessage.DocumentSent.class),
            Map.entry("io.gendan.document.DocumentConfirmed.v1", OrderMessage.DocumentConfirmed.class),
            Map.entry("io.gendan.document.DocumentFiled.v1", OrderMessage.DocumentFiled.class),
            Map.entry("io.gendan.dispatch.GoodsReleased.v1", OrderMessage.GoodsReleased.class),
            Map.entry("io.gendan.dispatch.GoodsReleaseWithdrawn.v1", OrderMessage.GoodsReleaseWithdrawn.class),
            Map.entry("io.gendan.dispatch.GoodsShipped.v1", OrderMessage.GoodsShipped.class),
            Map.entry("io.gendan.dispatch.GoodsShippedUnreleased.v1", OrderMessage.GoodsShippedUnreleased.class),
            Map.entry("io.gendan.shipment.ShipmentBooked.v1", ShipmentMessage.ShipmentBooked.class),
            Map.entry("io.gendan.shipment.ShipmentDeparted.v1", ShipmentMessage.ShipmentDeparted.class),
            Map.entry("io.gendan.shipment.ShipmentArrived.v1", ShipmentMessage.ShipmentArrived.class),
            Map.entry(
                    "io.gendan.shipment.ShipmentDepartureTakenBack.v1",
                    ShipmentMessage.ShipmentDepartureTakenBack.class),
            Map.entry("io.gendan.shipment.ShipmentArrivalTakenBack.v1", ShipmentMessage.ShipmentArrivalTakenBack.class),
            Map.entry("io.gendan.shipment.ShipmentDelivered.v1", ShipmentMessage.ShipmentDelivered.class),
            Map.entry("io.gendan.shipment.ShipmentRolledOver.v1", ShipmentMessage.ShipmentRolledOver.class),
            Map.entry("io.gendan.shipment.ConnectionMissed.v1", ShipmentMessage.ConnectionMissed.class),
            Map.entry("io.gendan.shipment.ConnectionHeld.v1", ShipmentMessage.ConnectionHeld.class),
            Map.entry("io.gendan.shipment.ShipmentDelayed.v1", ShipmentMessage.ShipmentDelayed.class),
            Map.entry("io.gendan.shipment.ShipmentAffected.v1", ShipmentMessage.ShipmentAffected.class),
            Map.entry("io.gendan.shipment.ShipmentNoLongerAffected.v1", ShipmentMessage.ShipmentNoLongerAffected.class),
            Map.entry("io.gendan.shipment.CargoConditionReported.v1", ShipmentMessage.CargoConditionReported.class),
            Map.entry(
                    "io.gendan.shipment.IncidentClosedForShipment.v1", ShipmentMessage.IncidentClosedForShipment.class),
            Map.entry("io.gendan.container-time.FreeTimeEnding.v1", ShipmentMessage.FreeTimeEnding.class),
            Map.entry(
                    "io.gendan.transport-deadline.TransportDeadlinesAssessed.v1",
                    ShipmentMessage.TransportDeadlinesAssessed.class),
            Map.entry("io.gendan.survey.SurveyOrdered.v1", ShipmentMessage.SurveyOrdered.class),
            Map.entry("io.gendan.survey.SurveyReported.v1", ShipmentMessage.SurveyReported.class),
            Map.entry("io.gendan.incident.IncidentReported.v1", ShipmentMessage.IncidentReported.class),
            Map.entry("io.gendan.incident.IncidentConfirmed.v1", ShipmentMessage.IncidentConfirmed.class),
            Map.entry("io.gendan.incident.IncidentWithdrawn.v1", ShipmentMessage.IncidentWithdrawn.class),
            Map.entry("io.gendan.incident.IncidentCorrected.v1", ShipmentMessage.IncidentCorrected.class),
            Map.entry("io.gendan.incident.GeneralAverageDeclared.v1", ShipmentMessage.GeneralAverageDeclared.class),
            Map.entry("io.gendan.average-security.AverageSecurityGiven.v1", ShipmentMessage.AverageSecurityGiven.class),
            Map.entry("io.gendan.average-security.AverageReleased.v1", ShipmentMessage.AverageReleased.class),
            Map.entry("io.gendan.incident.IncidentClosed.v1", ShipmentMessage.IncidentClosed.class),
            Map.entry("io.gendan.clearance.BillingCleared.v1", ShipmentMessage.BillingCleared.class),
            Map.entry("io.gendan.clearance.BillingRefused.v1", ShipmentMessage.BillingRefused.class),
            Map.entry("io.gendan.complaint.CaseOpened.v1", ComplaintMessage.CaseOpened.class),
            Map.entry("io.gendan.complaint.CustomerTold.v1", ComplaintMessage.CustomerTold.class),
            Map.entry("io.gendan.complaint.InsuranceAnswered.v1", ComplaintMessage.InsuranceAnswered.class),
            Map.entry("io.gendan.complaint.CarrierAnswered.v1", ComplaintMessage.CarrierAnswered.class),
            Map.entry("io.gendan.complaint.CaseSettled.v1", ComplaintMessage.CaseSettled.class),
            Map.entry("io.gendan.complaint.ComplaintEscalated.v1", ComplaintMessage.ComplaintEscalated.class));
}
