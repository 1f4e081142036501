package io.gendan.shipment.shipment;

import io.gendan.shipment.identifier.IncidentId;
import java.time.Instant;
import java.util.List;

/** What one can ask of a shipment. {@code now} is when it is asked; {@code at} when it is said to have happened. */
public sealed interface ShipmentCommand {

    /** {@code transportMode} null: as its legs say. */
    record Book(
            Consignment goods,
            ShipmentEvent.Terms terms,
            String contractNo,
            TransportMode transportMode,
            String quantityAndSpec,
            String deliveryPlace,
            List<Leg> legs,
            Cargo cargo,
            List<Reference> references,
            List<Container> containers,
            Instant now)
            implements ShipmentCommand {}

    record DescribeCargo(Cargo cargo) implements ShipmentCommand {}

    record GiveReference(Reference reference) implements ShipmentCommand {}

    record WithdrawReference(Reference reference, String reason) implements ShipmentCommand {}

    record Stow(Container container) implements ShipmentCommand {}

    record TakeOff(String containerNo, String reason) implements ShipmentCommand {}

    /** The leg of that number is carried by another vehicle, or later; its places stay. */
    record RollOver(Leg leg, String reason, String reasonText, Instant now) implements ShipmentCommand {}

    record Depart(int legNo, Instant at, Instant now) implements ShipmentCommand {}

    record Arrive(int legNo, Instant at, Instant now) implements ShipmentCommand {}

    record Deliver(String place, Instant at, Instant now) implements ShipmentCommand {}

    record ChangeEta(int legNo, Instant eta, String reason, String reasonText, Instant now)
            implements ShipmentCommand {}

    /** Words of carriers that are about it, each in its newest version. What it has heard before it does not say again. */
    record Hear(List<Saying> sayings) implements ShipmentCommand {}

    record ReportCondition(IncidentId incident, CargoCondition condition, String source, String note, Instant now)
            implements ShipmentCommand {}

    /** Say that the incident hit it, if its goods are or will be on that voyage. {@code knownAt}: since when that could be known. */
    record Affect(Hit hit, Instant knownAt, int shipmentsOfCustomer, List<String> billedBefore, Instant now)
            implements ShipmentCommand {}

    /** Say that the incident did not hit it, if, as {@code hit} is known now, it did not; nor so many of the customer's in all. */
    record TakeBackHit(Hit hit, String reason, int shipmentsOfCustomer, Instant now) implements ShipmentCommand {}

    record CloseIncident(IncidentId incident, Instant now) implements ShipmentCommand {}
}
