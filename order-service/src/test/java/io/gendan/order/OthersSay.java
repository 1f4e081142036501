package io.gendan.order;

import io.gendan.contracts.PublicMessages;
import io.gendan.contracts.complaint.ComplaintMessage.CaseSettled;
import io.gendan.contracts.complaint.ComplaintMessage.CustomerTold;
import io.gendan.contracts.shipment.ShipmentMessage.Leg;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentAffected;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentArrived;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentBooked;
import io.gendan.eventsourcing.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the other services say to one customer's goods, on the real broker. */
public final class OthersSay {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final Leg LEG = new Leg(1, "D", "9074729", "2601E", "CNTAO", "KRPUS", NOW, NOW, "VESSEL", null);

    private OthersSay() {}

    public static void booked(UUID shipment, UUID customer, int legs) {
        say(
                "gendan.shipment",
                shipment,
                UUID.randomUUID(),
                new ShipmentBooked(shipment, "S-9", customer, "O-1", customer, Collections.nCopies(legs, LEG), NOW));
    }

    public static void arrived(UUID shipment, int leg) {
        say(
                "gendan.shipment",
                shipment,
                UUID.randomUUID(),
                new ShipmentArrived(shipment, "S-9", shipment, leg, "KRPUS", NOW));
    }

    public static void affected(UUID shipment, UUID customer, UUID incident, Instant since) {
        say(
                "gendan.shipment",
                shipment,
                UUID.randomUUID(),
                new ShipmentAffected(
                        shipment,
                        "S-9",
                        customer,
                        "O-1",
                        customer,
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
                        since));
    }

    public static void told(UUID incident, UUID customer, Instant at) {
        say(
                "gendan.complaint",
                incident,
                UUID.randomUUID(),
                new CustomerTold(
                        incident, "CA-1", incident, customer, List.of(), List.of(), "NOTICE", "EMAIL", "x", at));
    }

    public static void settled(UUID theCase, UUID incident, UUID customer) {
        say(
                "gendan.complaint",
                incident,
                UUID.randomUUID(),
                new CaseSettled(theCase, "CA-1", incident, customer, List.of(customer), List.of(), "CARGO_SOUND", NOW));
    }

    static void say(String topic, UUID key, UUID id, Record message) {
        var type = PublicMessages.TYPES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(message.getClass()))
                .map(Entry::getKey)
                .findFirst()
                .orElseThrow();
        var record = new ProducerRecord<>(topic, key.toString(), EventJson.toJson(message));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/" + topic,
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
