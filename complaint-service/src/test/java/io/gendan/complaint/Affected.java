package io.gendan.complaint;

import io.gendan.contracts.shipment.ShipmentMessage.CargoConditionReported;
import io.gendan.contracts.shipment.ShipmentMessage.IncidentWithdrawn;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentAffected;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentNoLongerAffected;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** One customer and one incident, and what shipment-service says of them. */
public record Affected(UUID incident, UUID customer, String language, Instant at, Instant reportedAt) {

    public static Affected in(String language) {
        return new Affected(
                UUID.randomUUID(),
                UUID.randomUUID(),
                language,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                Instant.now());
    }

    public Affected withoutAddress() {
        var noAddress = new UUID(customer.getMostSignificantBits(), customer.getLeastSignificantBits() & ~0xffffL);
        return new Affected(incident, noAddress, language, at, reportedAt);
    }

    public Affected knownAt(Instant earlier) {
        return new Affected(incident, customer, language, earlier, earlier);
    }

    /** These goods were booked when the incident had long been known. */
    public Affected reportedAt(Instant earlier) {
        return new Affected(incident, customer, language, at, earlier);
    }

    public ShipmentAffected shipment(UUID id, String incoterm, int shipmentsOfCustomer) {
        return new ShipmentAffected(
                id,
                "S-" + id.toString().substring(0, 8),
                UUID.randomUUID(),
                "O-" + id.toString().substring(0, 8),
                customer,
                incident,
                "I-2026-000001",
                "COLLISION",
                "D",
                "9074729",
                "2601E",
                "KRPUS",
                at.minusSeconds(3600),
                1,
                incoterm,
                "Qingdao",
                language,
                shipmentsOfCustomer,
                List.of("D-2026-000001"),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                reportedAt,
                at);
    }

    public CargoConditionReported condition(UUID shipment, String condition) {
        return new CargoConditionReported(
                shipment,
                "S",
                UUID.randomUUID(),
                customer,
                incident,
                condition,
                "surveyor",
                null,
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** As the only one of this customer's. */
    public ShipmentNoLongerAffected noLonger(UUID shipment) {
        return new ShipmentNoLongerAffected(
                shipment,
                "S",
                UUID.randomUUID(),
                customer,
                incident,
                "The carrier had named the sister ship",
                1,
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    public IncidentWithdrawn withdrawn() {
        return new IncidentWithdrawn(
                incident,
                "I-2026-000001",
                "It was another vessel of that name",
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }
}
