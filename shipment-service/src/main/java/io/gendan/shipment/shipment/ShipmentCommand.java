package io.gendan.shipment.shipment;

import io.gendan.shipment.identifier.IncidentId;
import java.time.Instant;
import java.util.List;

/** What one can ask of a shipment. {@code now} is when it is asked; {@code at} when it is said to have happened. */
public sealed interface ShipmentCommand {

    record Book(
            Consignment goods,
            ShipmentEvent.Terms terms,
            String contractNo,
            String transportMode,
            String quantityAndSpec,
            String deliveryPlace,
            List<Leg> legs,
            Instant now)
            implements ShipmentCommand {}

    record Depart(int legNo, Instant at, Instant now) implements ShipmentCommand {}

    record Arrive(int legNo, Instant at, Instant now) implements ShipmentCommand {}

    record ChangeEta(int legNo, Instant eta, String reason, String reasonText, Instant now)
            implements ShipmentCommand {}

    record ReportCondition(IncidentId incident, CargoCondition condition, String source, String note, Instant now)
            implements ShipmentCommand {}

    /** Say that the incident hit it, if its goods are or will be on that voyage. */
    record Affect(Hit hit, int shipmentsOfCustomer, List<String> billedBefore, Instant now)
            implements ShipmentCommand {}

    record CloseIncident(IncidentId incident, Instant now) implements ShipmentCommand {}
}
