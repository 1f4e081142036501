package io.gendan.contracts;

import static io.gendan.contracts.Audience.INTERNAL;
import static io.gendan.contracts.Audience.customer;

import io.gendan.contracts.shipment.ShipmentMessage;

/** Where their goods are is the customer's to see. Of an incident they hear from a person first: by {@code CustomerTold}. */
final class ShipmentAudience {
    private ShipmentAudience() {}

    static Audience of(ShipmentMessage message) {
        return switch (message) {
            case ShipmentMessage.ShipmentBooked _ ->
                customer("shipmentId", "shipmentNo", "orderId", "orderNo", "customerId", "legs", "at");
            case ShipmentMessage.ShipmentDeparted _ ->
                customer("shipmentId", "shipmentNo", "orderId", "legNo", "from", "at");
            case ShipmentMessage.ShipmentArrived _ ->
                customer("shipmentId", "shipmentNo", "orderId", "legNo", "to", "at");
            case ShipmentMessage.ShipmentDepartureTakenBack _ ->
                customer("shipmentId", "shipmentNo", "orderId", "legNo", "from", "was");
            case ShipmentMessage.ShipmentArrivalTakenBack _ ->
                customer("shipmentId", "shipmentNo", "orderId", "legNo", "to", "was");
            case ShipmentMessage.ShipmentDelivered _ -> customer("shipmentId", "shipmentNo", "orderId", "place", "at");
            case ShipmentMessage.ShipmentRolledOver _ ->
                customer("shipmentId", "shipmentNo", "orderId", "customerId", "before", "after", "at");
            case ShipmentMessage.ConnectionMissed _ -> connection();
            case ShipmentMessage.ConnectionHeld _ -> connection();
            case ShipmentMessage.ShipmentDelayed _ ->
                customer("shipmentId", "shipmentNo", "orderId", "customerId", "legNo", "previousEta", "newEta");
            case ShipmentMessage.FreeTimeEnding _ ->
                customer(
                        "shipmentId",
                        "shipmentNo",
                        "orderId",
                        "customerId",
                        "containerNo",
                        "portOfDischarge",
                        "charge",
                        "lastFreeDay",
                        "at");
            case ShipmentMessage.IncidentReported _,
                    ShipmentMessage.IncidentConfirmed _,
                    ShipmentMessage.IncidentWithdrawn _,
                    ShipmentMessage.IncidentCorrected _,
                    ShipmentMessage.IncidentClosed _,
                    ShipmentMessage.GeneralAverageDeclared _,
                    ShipmentMessage.AverageSecurityGiven _,
                    ShipmentMessage.AverageReleased _ -> INTERNAL;
            case ShipmentMessage.ShipmentAffected _,
                    ShipmentMessage.ShipmentNoLongerAffected _,
                    ShipmentMessage.IncidentClosedForShipment _,
                    ShipmentMessage.CargoConditionReported _,
                    ShipmentMessage.SurveyOrdered _,
                    ShipmentMessage.SurveyReported _ -> INTERNAL;
            // Until when we have recourse against a carrier, and what we may bill: between us.
            case ShipmentMessage.TransportDeadlinesAssessed _,
                    ShipmentMessage.BillingCleared _,
                    ShipmentMessage.BillingRefused _ -> INTERNAL;
        };
    }

    private static Audience connection() {
        return customer("shipmentId", "shipmentNo", "orderId", "customerId", "legNo", "place", "arrival", "departure");
    }
}
