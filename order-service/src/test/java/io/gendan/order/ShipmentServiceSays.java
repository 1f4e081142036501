package io.gendan.order;

import io.gendan.contracts.PublicMessages;
import io.gendan.contracts.shipment.ShipmentMessage.BillingCleared;
import io.gendan.contracts.shipment.ShipmentMessage.BillingRefused;
import io.gendan.contracts.shipment.ShipmentMessage.IncidentClosedForShipment;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentAffected;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentBooked;
import io.gendan.eventsourcing.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** shipment-service's voice on the real broker. Each sentence returns the id of its message, to say it again. */
public final class ShipmentServiceSays {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    private ShipmentServiceSays() {}

    public static void booked(String order, UUID shipment) {
        var id = UUID.fromString(order);
        say(shipment, UUID.randomUUID(), new ShipmentBooked(shipment, "S-1", id, "O-1", id, List.of(), NOW));
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
        var type = PublicMessages.TYPES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(message.getClass()))
                .map(Entry::getKey)
                .findFirst()
                .orElseThrow();
        var record = new ProducerRecord<>("gendan.shipment", key.toString(), EventJson.toJson(message));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/shipment-service",
                        "ce_subject",
                        key.toString(),
                        "ce_sequence",
                        "1",
                        "ce_time",
                        NOW.toString(),
                        "ce_correlationid",
                        UUID.randomUUID().toString())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        var broker = ConfigProvider.getConfig().getValue("gendan.kafka", String.class);
        var serializer = new StringSerializer();
        try (var producer =
                new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", broker), serializer, serializer)) {
            producer.send(record).get();
        } catch (Exception e) {
            throw new IllegalStateException("the broker did not take it", e);
        }
    }
}
