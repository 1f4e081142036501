package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.EventName;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.shipment.Saying.Call;
import io.gendan.shipment.shipment.Saying.Classifier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Everything that can ever have happened to a shipment. Add freely; never rename, never remove, never change a meaning. */
sealed interface ShipmentEvent {

    /** {@code terms} are those of the order when this was booked. What stands behind {@code at} was not always written down. */
    @EventName("shipment-booked")
    record Booked(
            Consignment goods,
            Terms terms,
            String contractNo,
            String transportMode,
            String quantityAndSpec,
            String deliveryPlace,
            List<Leg> legs,
            Instant at,
            Cargo cargo,
            List<Reference> references,
            List<Container> containers)
            implements ShipmentEvent {}

    /** What a notice to the customer depends on. {@code language} is ISO 639-1. */
    record Terms(String incoterm, String namedPlace, String language, Duration delayThreshold) {}

    @EventName("cargo-described")
    record CargoDescribed(Cargo cargo) implements ShipmentEvent {}

    @EventName("reference-given")
    record ReferenceGiven(Consignment goods, Reference reference) implements ShipmentEvent {}

    @EventName("reference-withdrawn")
    record ReferenceWithdrawn(Consignment goods, Reference reference, String reason) implements ShipmentEvent {}

    /** As it is now; it may have been stowed before with other contents. */
    @EventName("container-stowed")
    record ContainerStowed(Consignment goods, Container container) implements ShipmentEvent {}

    @EventName("container-taken-off")
    record ContainerTakenOff(Consignment goods, String containerNo, String reason) implements ShipmentEvent {}

    /** The leg is carried by another vehicle, or later. {@code reason} is an SMDG delay code or null. */
    @EventName("shipment-rolled-over")
    record RolledOver(Consignment goods, Leg before, Leg after, String reason, String reasonText, Instant at)
            implements ShipmentEvent {}

    /** {@code by} is who said so when it was not we, then in {@link CarrierSaid}; {@code saidAt} was not always written down. */
    @EventName("shipment-departed")
    record Departed(Consignment goods, int legNo, String from, Instant at, String by, Instant saidAt)
            implements ShipmentEvent {}

    @EventName("shipment-arrived")
    record Arrived(Consignment goods, int legNo, String to, Instant at, String by, Instant saidAt)
            implements ShipmentEvent {}

    /** By the newest word it has not departed yet. */
    @EventName("departure-taken-back")
    record DepartureTakenBack(Consignment goods, int legNo, String from, Instant was) implements ShipmentEvent {}

    @EventName("arrival-taken-back")
    record ArrivalTakenBack(Consignment goods, int legNo, String to, Instant was) implements ShipmentEvent {}

    /** Somebody received the goods at the place of delivery. */
    @EventName("shipment-delivered")
    record Delivered(Consignment goods, String place, Instant at) implements ShipmentEvent {}

    /** {@code reason} is an SMDG delay code or null. */
    @EventName("eta-changed")
    record EtaChanged(int legNo, Instant previous, Instant eta, String reason, String reasonText, Instant saidAt)
            implements ShipmentEvent {}

    /** What a carrier said of a call of a leg; see {@link Saying}. */
    @EventName("carrier-said")
    record CarrierSaid(
            String key,
            String source,
            Instant saidAt,
            int legNo,
            Call call,
            Classifier classifier,
            Instant at,
            String reason,
            String remark)
            implements ShipmentEvent {}

    /** The slip since {@code previousEta}, which the customer knows, is more than they take without a word. */
    @EventName("shipment-delayed")
    record Delayed(Consignment goods, int legNo, Instant previousEta, Instant newEta, String reason, String reasonText)
            implements ShipmentEvent {}

    /** The goods come to {@code place}, where leg {@code legNo} ends, after the next leg departs from there. */
    @EventName("connection-missed")
    record ConnectionMissed(Consignment goods, int legNo, String place, Instant arrival, Instant departure)
            implements ShipmentEvent {}

    /** It was missed, and by the newest words it is not. */
    @EventName("connection-held")
    record ConnectionHeld(Consignment goods, int legNo, String place, Instant arrival, Instant departure)
            implements ShipmentEvent {}

    /**
     * The goods are or will be on the leg that the incident hit; {@code since} the report, or since they were booked where that was
     * later. It is absent where it was not written down yet.
     */
    @EventName("shipment-affected")
    record Affected(
            Consignment goods,
            Terms terms,
            Hit hit,
            int legNo,
            int shipmentsOfCustomer,
            List<String> billedBefore,
            Instant at,
            Instant since)
            implements ShipmentEvent {}

    /** The incident was told wrongly and corrected: it does not hit these goods. They stay held until their case is settled. */
    @EventName("shipment-no-longer-affected")
    record NoLongerAffected(Consignment goods, IncidentId incident, String reason, int shipmentsOfCustomer, Instant at)
            implements ShipmentEvent {}

    /** {@code incident} is null outside an incident. */
    @EventName("cargo-condition-reported")
    record ConditionReported(
            Consignment goods, IncidentId incident, CargoCondition condition, String source, String note, Instant at)
            implements ShipmentEvent {}

    /** The case of this customer is settled. */
    @EventName("incident-closed")
    record IncidentClosed(Consignment goods, IncidentId incident, Instant at) implements ShipmentEvent {}
}
