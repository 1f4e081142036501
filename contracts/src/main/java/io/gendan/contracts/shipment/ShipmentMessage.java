package io.gendan.contracts.shipment;

import io.gendan.contracts.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What shipment-service tells the world, on topic {@code gendan.shipment}. Grow it: new optional fields, new records. */
public sealed interface ShipmentMessage {

    /**
     * One carriage. Places are UN/LOCODEs; legs are numbered from 1 in the order of travel.
     *
     * @param vesselName null where it is no ship; {@code imo} null where it is no sea-going ship
     * @param voyage the carrier's number of the voyage, flight, train or run
     * @param mode VESSEL, BARGE, RAIL, ROAD or AIR; absent in messages of before this was said, and then it is VESSEL
     * @param carrier by the carriers' code lists (SMDG or SCAC), or null
     */
    record Leg(
            int legNo,
            String vesselName,
            String imo,
            String voyage,
            String from,
            String to,
            Instant plannedDeparture,
            Instant plannedArrival,
            String mode,
            String carrier) {}

    record ShipmentBooked(
            UUID shipmentId,
            String shipmentNo,
            UUID orderId,
            String orderNo,
            UUID customerId,
            List<Leg> legs,
            Instant at)
            implements ShipmentMessage {}

    record ShipmentDeparted(UUID shipmentId, String shipmentNo, UUID orderId, int legNo, String from, Instant at)
            implements ShipmentMessage {}

    record ShipmentArrived(UUID shipmentId, String shipmentNo, UUID orderId, int legNo, String to, Instant at)
            implements ShipmentMessage {}

    /** By the newest word of the carrier it has not departed there yet; {@code was} the time that was told. */
    record ShipmentDepartureTakenBack(
            UUID shipmentId, String shipmentNo, UUID orderId, int legNo, String from, Instant was)
            implements ShipmentMessage {}

    /** By the newest word of the carrier it has not arrived there yet; {@code was} the time that was told. */
    record ShipmentArrivalTakenBack(UUID shipmentId, String shipmentNo, UUID orderId, int legNo, String to, Instant was)
            implements ShipmentMessage {}

    /** The goods were received at the place of delivery. */
    record ShipmentDelivered(UUID shipmentId, String shipmentNo, UUID orderId, String place, Instant at)
            implements ShipmentMessage {}

    /** A leg is carried by another vessel or on another voyage, or later. {@code reason} is an SMDG delay code or null. */
    record ShipmentRolledOver(
            UUID shipmentId,
            String shipmentNo,
            UUID orderId,
            UUID customerId,
            Leg before,
            Leg after,
            String reason,
            String reasonText,
            Instant at)
            implements ShipmentMessage {}

    /** The goods come to {@code place}, where leg {@code legNo} ends, after the next leg departs from there. */
    record ConnectionMissed(
            UUID shipmentId,
            String shipmentNo,
            UUID orderId,
            UUID customerId,
            int legNo,
            String place,
            Instant arrival,
            Instant departure)
            implements ShipmentMessage {}

    /** By the newest words the connection that was missed is not. */
    record ConnectionHeld(
            UUID shipmentId,
            String shipmentNo,
            UUID orderId,
            UUID customerId,
            int legNo,
            String place,
            Instant arrival,
            Instant departure)
            implements ShipmentMessage {}

    /**
     * The expected arrival slipped by more than this customer's threshold.
     *
     * @param reason SMDG delay code or null
     * @param reasonText what was said of it, or what the code means, or null
     */
    record ShipmentDelayed(
            UUID shipmentId,
            String shipmentNo,
            UUID orderId,
            UUID customerId,
            int legNo,
            Instant previousEta,
            Instant newEta,
            String reason,
            String reasonText)
            implements ShipmentMessage {}

    record IncidentReported(
            UUID incidentId,
            String incidentNo,
            String kind,
            String vesselName,
            String imo,
            String voyage,
            String place,
            Instant occurredAt,
            String severity,
            String source,
            String description,
            Instant at)
            implements ShipmentMessage {}

    record IncidentConfirmed(UUID incidentId, String incidentNo, String source, Instant at)
            implements ShipmentMessage {}

    /** The report was wrong. Its cases stay open until each customer has been told so and the case is settled. */
    record IncidentWithdrawn(UUID incidentId, String incidentNo, String reason, Instant at)
            implements ShipmentMessage {}

    /** Which ship an incident happened to, on which voyage, where (UN/LOCODE) and when. */
    record Casualty(String vesselName, String imo, String voyage, String place, Instant occurredAt) {}

    /**
     * Ship, voyage, place or time were not as they had been told. Whose goods it hits now is told by {@link ShipmentAffected}, whose
     * it hits no longer by {@link ShipmentNoLongerAffected}.
     */
    record IncidentCorrected(
            UUID incidentId, String incidentNo, Casualty before, Casualty after, String reason, Instant at)
            implements ShipmentMessage {}

    /** All cargo that was on board contributes, sound cargo too. {@code adjuster} collects what secures the contributions. */
    record GeneralAverageDeclared(UUID incidentId, String incidentNo, String adjuster, String source, Instant at)
            implements ShipmentMessage {}

    /**
     * The owner of a cargo gave what the adjuster asks for.
     *
     * @param paper BOND, GUARANTEE or DEPOSIT
     * @param deposit its sum, null for the other papers
     */
    record AverageSecurityGiven(
            UUID shipmentId, UUID incidentId, String paper, String givenBy, String reference, Money deposit, Instant at)
            implements ShipmentMessage {}

    /** The adjuster lets the carrier hand over the goods. */
    record AverageReleased(UUID shipmentId, UUID incidentId, String source, Instant at) implements ShipmentMessage {}

    /** The incident is settled for all whom it hit. */
    record IncidentClosed(UUID incidentId, String incidentNo, Instant at) implements ShipmentMessage {}

    /**
     * These goods are, or will be, on the leg that the incident hit.
     *
     * @param shipmentsOfCustomer how many shipments of this customer the incident has hit as far as known when this was
     *     said; a notice can wait until it can name them all
     * @param billedBefore the numbers of the demands for this shipment that were cleared before the incident was known
     * @param reportedAt when the incident itself became known; absent in messages of before this was said
     * @param concernedSince from when the customer could have been told: the report, or the booking where that came later;
     *     absent in messages of before this was said
     */
    record ShipmentAffected(
            UUID shipmentId,
            String shipmentNo,
            UUID orderId,
            String orderNo,
            UUID customerId,
            UUID incidentId,
            String incidentNo,
            String kind,
            String vesselName,
            String imo,
            String voyage,
            String place,
            Instant occurredAt,
            int legNo,
            String incoterm,
            String namedPlace,
            String language,
            int shipmentsOfCustomer,
            List<String> billedBefore,
            Instant at,
            Instant reportedAt,
            Instant concernedSince)
            implements ShipmentMessage {}

    /**
     * As is known now, the incident does not hit these goods. They stay held until the customer has been told so and the case is
     * settled.
     *
     * @param reason why the incident was corrected
     * @param shipmentsOfCustomer of how many shipments of this customer this is being said
     */
    record ShipmentNoLongerAffected(
            UUID shipmentId,
            String shipmentNo,
            UUID orderId,
            UUID customerId,
            UUID incidentId,
            String reason,
            int shipmentsOfCustomer,
            Instant at)
            implements ShipmentMessage {}

    /** {@code condition} is UNKNOWN, SOUND, DAMAGED or LOST; {@code incidentId} is null outside an incident. */
    record CargoConditionReported(
            UUID shipmentId,
            String shipmentNo,
            UUID orderId,
            UUID customerId,
            UUID incidentId,
            String condition,
            String source,
            String note,
            Instant at)
            implements ShipmentMessage {}

    /** Somebody independent is to look at the goods. {@code incidentId} is null outside an incident. */
    record SurveyOrdered(
            UUID surveyId,
            String surveyNo,
            UUID shipmentId,
            String shipmentNo,
            UUID orderId,
            UUID customerId,
            UUID incidentId,
            String surveyor,
            String place,
            LocalDate dueOn,
            Instant at)
            implements ShipmentMessage {}

    /**
     * How some of the packages were found.
     *
     * @param containerNo by ISO 6346, or null
     * @param marks what stands on them, or null
     * @param condition SOUND, DAMAGED or LOST, or UNKNOWN
     */
    record SurveyFinding(String containerNo, String marks, int packages, String condition, String note) {}

    /**
     * What the survey found. Given again it replaces what it said before.
     *
     * @param condition of the shipment as a whole: LOST when all of it is, SOUND when all of it is
     * @param correction why it was given again, else null
     */
    record SurveyReported(
            UUID surveyId,
            String surveyNo,
            UUID shipmentId,
            String shipmentNo,
            UUID orderId,
            UUID customerId,
            UUID incidentId,
            String surveyor,
            String reportNo,
            Instant surveyedAt,
            List<SurveyFinding> findings,
            String condition,
            String correction,
            Instant at)
            implements ShipmentMessage {}

    /**
     * A container can be kept for nothing only until {@code lastFreeDay}; said two days before, or as soon as it is known.
     *
     * @param portOfDischarge UN/LOCODE; the day is one of its calendar
     * @param charge DEMURRAGE, DETENTION, or MERGED for both in one
     * @param source who says how many days are free
     */
    record FreeTimeEnding(
            UUID shipmentId,
            String shipmentNo,
            UUID orderId,
            UUID customerId,
            String containerNo,
            String portOfDischarge,
            String charge,
            LocalDate lastFreeDay,
            String source,
            Instant at)
            implements ShipmentMessage {}

    /**
     * The last days of one stage of a carriage, legs of one mode in a row. What the law has no time for is null, and all where no law
     * is known.
     *
     * @param basis ARRIVED, DELIVERED, WAS_DUE when the goods are lost or overdue, or EXPECTED; times run from {@code on}
     * @param regime code of the law that holds; {@code source} is its text
     * @param visibleBy notice of damage that can be seen, {@code hiddenBy} of damage that cannot, {@code delayBy} of delay
     * @param suitBy suit or arbitration
     * @param recourseDays from settling
     */
    record StageDeadlines(
            int stageNo,
            String mode,
            String from,
            String to,
            String basis,
            LocalDate on,
            String regime,
            LocalDate visibleBy,
            LocalDate hiddenBy,
            LocalDate delayBy,
            LocalDate suitBy,
            Integer recourseDays,
            String source,
            String remark) {}

    /** Until when claims against the carriers of these goods can be made. Said again it replaces what was said before. */
    record TransportDeadlinesAssessed(
            UUID shipmentId, String shipmentNo, UUID orderId, UUID customerId, List<StageDeadlines> stages, Instant at)
            implements ShipmentMessage {}

    record IncidentClosedForShipment(
            UUID shipmentId, String shipmentNo, UUID orderId, UUID customerId, UUID incidentId, Instant at)
            implements ShipmentMessage {}

    /** The demand may go out: when this was decided, no incident of any of its shipments was open. */
    record BillingCleared(UUID demandId, List<UUID> shipmentIds, Instant at) implements ShipmentMessage {}

    /** The demand must wait. It is decided again, by itself, when the incident is closed for the shipment. */
    record BillingRefused(UUID demandId, UUID shipmentId, UUID incidentId, Instant at) implements ShipmentMessage {}
}
