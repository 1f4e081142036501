package io.gendan.order;

import io.gendan.contracts.shipment.ShipmentMessage.BillingCleared;
import io.gendan.contracts.shipment.ShipmentMessage.BillingRefused;
import io.gendan.contracts.shipment.ShipmentMessage.IncidentClosedForShipment;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentAffected;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentArrived;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentBooked;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentDeparted;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** shipment-service's voice on the real broker. Each sentence returns the id of its message, to say it again. */
public final class ShipmentServiceSays {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    private ShipmentServiceSays() {}

    public static void booked(String order, UUID shipment) {
        var id = UUID.fromString(order);
        say(shipment, UUID.randomUUID(), new ShipmentBooked(shipment, "S-1", id, "O-1", id, List.of(), NOW));
    }

    public static void departed(String order, UUID shipment) {
        var id = UUID.fromString(order);
        say(shipment, UUID.randomUUID(), new ShipmentDeparted(shipment, "S-1", id, 1, "CNTAO", NOW));
    }

    public static void arrived(String order, UUID shipment) {
        var id = UUID.fromString(order);
        say(shipment, UUID.randomUUID(), new ShipmentArrived(shipment, "S-1", id, 1, "USNYC", NOW));
    }

    public static void cleared(String demand) {
        var id = UUID.fromString(demand);
        say(id, UUID.randomUUID(), new BillingCleared(id, List.of(), NOW));
    }

    public static void refused(String demand, UUID shipment, UUID incident) {
        var id = UUID.fromString(demand);
        say(id, UUID.randomUUID(), new BillingRefused(id, shipment, incident, NOW));
    }

    public static void affected(UUID message, UUID shipment, UUID incident) {
        say(
                shipment,
                message,
                new ShipmentAffected(
                        shipment,
                        "S-1",
                        shipment,
                        "O-1",
                        shipment,
                        incident,
                        "I-1",
                        "COLLISION",
                        "D",
                        "9074729",
                        "2601E",
                        "KRPUS",
                        NOW,
                        1,
                        "FOB",
                        "Qingdao",
                        "en",
                        1,
                        List.of(),
                        NOW,
                        NOW,
                        NOW));
    }

    public static void closed(UUID shipment, UUID incident) {
        say(
                shipment,
                UUID.randomUUID(),
                new IncidentClosedForShipment(shipment, "S-1", shipment, shipment, incident, NOW));
    }

    private static void say(UUID key, UUID id, Record message) {
        OthersSay.say("gendan.shipment", key, id, message);
    }
}
