package io.gendan.gateway.timeline;

import static io.gendan.gateway.timeline.Sentence.count;
import static io.gendan.gateway.timeline.Sentence.say;
import static io.gendan.gateway.timeline.Sentence.word;
import static io.gendan.gateway.timeline.What.*;

import io.gendan.contracts.shipment.ShipmentMessage;
import java.util.List;
import java.util.stream.Collectors;

/** What shipment-service said, as sentences. */
final class ShipmentWords {
    private ShipmentWords() {}

    static Sentence of(ShipmentMessage message) {
        return switch (message) {
            case ShipmentMessage.ShipmentBooked m ->
                say(BOOKED, "Shipment %s of order %s was booked%s", m.shipmentNo(), m.orderNo(), route(m.legs()));
            case ShipmentMessage.ShipmentDeparted m ->
                say(DEPARTED, "Shipment %s left %s on leg %d", m.shipmentNo(), m.from(), m.legNo());
            case ShipmentMessage.ShipmentArrived m ->
                say(ARRIVED, "Shipment %s arrived in %s on leg %d", m.shipmentNo(), m.to(), m.legNo());
            case ShipmentMessage.ShipmentDepartureTakenBack m ->
                say(
                        DEPARTURE_TAKEN_BACK,
                        "Shipment %s has not left %s yet, the carrier says now",
                        m.shipmentNo(),
                        m.from());
            case ShipmentMessage.ShipmentArrivalTakenBack m ->
                say(
                        ARRIVAL_TAKEN_BACK,
                        "Shipment %s has not arrived in %s yet, the carrier says now",
                        m.shipmentNo(),
                        m.to());
            case ShipmentMessage.ShipmentDelivered m ->
                say(DELIVERED, "Shipment %s was delivered at %s", m.shipmentNo(), m.place());
            case ShipmentMessage.ShipmentRolledOver m ->
                say(
                        ROLLED_OVER,
                        "Shipment %s goes %s instead of %s%s",
                        m.shipmentNo(),
                        by(m.after()),
                        by(m.before()),
                        because(m.reasonText() != null ? m.reasonText() : m.reason()));
            case ShipmentMessage.ConnectionMissed m ->
                say(
                        CONNECTION_MISSED,
                        "Shipment %s misses its connection in %s: it comes at %s, the next leaves at %s",
                        m.shipmentNo(),
                        m.place(),
                        m.arrival(),
                        m.departure());
            case ShipmentMessage.ConnectionHeld m ->
                say(CONNECTION_HELD, "Shipment %s makes its connection in %s after all", m.shipmentNo(), m.place());
            case ShipmentMessage.ShipmentDelayed m ->
                say(
                        DELAYED,
                        "Shipment %s will arrive on %s instead of %s%s",
                        m.shipmentNo(),
                        m.newEta(),
                        m.previousEta(),
                        because(m.reasonText() != null ? m.reasonText() : m.reason()));
            case ShipmentMessage.IncidentReported m ->
                say(
                        KNOWN,
                        "Incident %s became known from %s: %s of %s, voyage %s, in %s at %s",
                        m.incidentNo(),
                        m.source(),
                        word(m.kind()),
                        m.vesselName(),
                        m.voyage(),
                        m.place(),
                        m.occurredAt());
            case ShipmentMessage.IncidentConfirmed m ->
                say(INCIDENT_CONFIRMED, "%s confirmed incident %s", m.source(), m.incidentNo());
            case ShipmentMessage.IncidentWithdrawn m ->
                say(INCIDENT_WITHDRAWN, "The report of incident %s was withdrawn: %s", m.incidentNo(), m.reason());
            case ShipmentMessage.IncidentCorrected m ->
                say(INCIDENT_CORRECTED, "Incident %s was corrected%s: %s", m.incidentNo(), to(m.after()), m.reason());
            case ShipmentMessage.GeneralAverageDeclared m ->
                say(
                        AVERAGE_DECLARED,
                        "General average was declared for incident %s; %s adjusts it",
                        m.incidentNo(),
                        m.adjuster());
            case ShipmentMessage.AverageSecurityGiven m ->
                say(AVERAGE_SECURITY, "%s gave a %s in general average", m.givenBy(), word(m.paper()));
            case ShipmentMessage.AverageReleased m ->
                say(AVERAGE_RELEASED, "The goods are released in general average: %s", m.source());
            case ShipmentMessage.IncidentClosed m ->
                say(INCIDENT_CLOSED, "Incident %s is settled for all and closed", m.incidentNo());
            case ShipmentMessage.ShipmentNoLongerAffected m ->
                say(NO_LONGER_AFFECTED, "Shipment %s was not hit after all: %s", m.shipmentNo(), m.reason());
            case ShipmentMessage.ShipmentAffected m ->
                say(
                        AFFECTED,
                        "Shipment %s of order %s is hit by incident %s: %s of %s, voyage %s, in %s",
                        m.shipmentNo(),
                        m.orderNo(),
                        m.incidentNo(),
                        word(m.kind()),
                        m.vesselName(),
                        m.voyage(),
                        m.place());
            case ShipmentMessage.CargoConditionReported m ->
                say(
                        CONDITION,
                        "%s: the cargo of shipment %s is %s%s",
                        m.source(),
                        m.shipmentNo(),
                        word(m.condition()),
                        m.note() == null ? "" : " (" + m.note() + ")");
            case ShipmentMessage.SurveyOrdered m ->
                say(
                        SURVEY_ORDERED,
                        "%s is to survey shipment %s in %s by %s",
                        m.surveyor(),
                        m.shipmentNo(),
                        m.place(),
                        m.dueOn());
            case ShipmentMessage.SurveyReported m ->
                say(
                        SURVEYED,
                        "Survey report %s of shipment %s: %s%s",
                        m.reportNo(),
                        m.shipmentNo(),
                        word(m.condition()),
                        m.correction() == null ? "" : "; corrected: " + m.correction());
            case ShipmentMessage.FreeTimeEnding m ->
                say(
                        FREE_TIME_ENDING,
                        "The last free day of container %s of shipment %s in %s is %s (%s)",
                        m.containerNo(),
                        m.shipmentNo(),
                        m.portOfDischarge(),
                        m.lastFreeDay(),
                        word(m.charge()));
            case ShipmentMessage.TransportDeadlinesAssessed m ->
                say(DEADLINES, "Claims for shipment %s: %s", m.shipmentNo(), suits(m.stages()));
            case ShipmentMessage.IncidentClosedForShipment m ->
                say(CLOSED, "The incident is closed for shipment %s", m.shipmentNo());
            case ShipmentMessage.BillingCleared m ->
                say(CLEARED, "The demand was cleared: no incident of %s was open", count(m.shipmentIds(), "shipment"));
            case ShipmentMessage.BillingRefused _ ->
                say(REFUSED, "The demand was refused clearance: an incident of its shipment is open");
        };
    }

    private static String route(List<ShipmentMessage.Leg> legs) {
        if (legs == null || legs.isEmpty()) return "";
        var text = new StringBuilder(": ").append(legs.getFirst().from());
        for (var leg : legs) text.append(" → ").append(leg.to()).append(' ').append(by(leg));
        return text.toString();
    }

    private static String by(ShipmentMessage.Leg leg) {
        if (leg == null) return "another way";
        var vehicle = leg.vesselName() == null ? word(leg.mode()) : leg.vesselName();
        return "by " + vehicle + " " + leg.voyage();
    }

    private static String to(ShipmentMessage.Casualty after) {
        if (after == null) return "";
        return " to " + after.vesselName() + ", voyage " + after.voyage() + ", in " + after.place() + " at "
                + after.occurredAt();
    }

    private static String suits(List<ShipmentMessage.StageDeadlines> stages) {
        if (stages == null || stages.isEmpty()) return "no stage is known";
        return stages.stream()
                .map(stage -> stage.suitBy() == null
                        ? "no law is known from " + stage.from() + " to " + stage.to()
                        : "suit by " + stage.suitBy() + " for the way from " + stage.from() + " to " + stage.to())
                .collect(Collectors.joining("; "));
    }

    private static String because(String reason) {
        return reason == null ? "" : ", because of " + reason;
    }
}
