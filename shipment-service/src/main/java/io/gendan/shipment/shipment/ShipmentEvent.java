package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.EventName;
import io.gendan.shipment.identifier.IncidentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Everything that can ever have happened to a shipment. Add freely; never rename, never remove, never change a meaning. */
sealed interface ShipmentEvent {

    /** {@code terms} are those of the order when this was booked. */
    @EventName("shipment-booked")
    record Booked(
            Consignment goods,
            Terms terms,
            String contractNo,
            String transportMode,
            String quantityAndSpec,
            String deliveryPlace,
            List<Leg> legs,
            Instant at)
            implements ShipmentEvent {}

    /** What a notice to the customer depends on. {@code language} is ISO 639-1. */
    record Terms(String incoterm, String namedPlace, String language, Duration delayThreshold) {}

    @EventName("shipment-departed")
    record Departed(Consignment goods, int legNo, String from, Instant at) implements ShipmentEvent {}

    @EventName("shipment-arrived")
    record Arrived(Consignment goods, int legNo, String to, Instant at) implements ShipmentEvent {}

    /** {@code reason} is an SMDG delay code or null. */
    @EventName("eta-changed")
    record EtaChanged(int legNo, Instant previous, Instant eta, String reason, String reasonText)
            implements ShipmentEvent {}

    /** The slip since {@code previousEta}, which the customer knows, is more than they take without a word. */
    @EventName("shipment-delayed")
    record Delayed(Consignment goods, int legNo, Instant previousEta, Instant newEta, String reason, String reasonText)
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

    /** {@code incident} is null outside an incident. */
    @EventName("cargo-condition-reported")
    record ConditionReported(
            Consignment goods, IncidentId incident, CargoCondition condition, String source, String note, Instant at)
            implements ShipmentEvent {}

    /** The case of this customer is settled. */
    @EventName("incident-closed")
    record IncidentClosed(Consignment goods, IncidentId incident, Instant at) implements ShipmentEvent {}
}
