package io.gendan.shipment;

import io.gendan.contracts.PublicMessages;
import io.gendan.eventsourcing.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The other services' voices on the real broker. */
public final class OthersSay {
    private OthersSay() {}

    /** The same message twice, as a relay does that was killed before it could forget. */
    public static void twice(String topic, UUID key, Record message) {
        var id = UUID.randomUUID();
        say(topic, key, id, message);
        say(topic, key, id, message);
    }

    private static void say(String topic, UUID key, UUID id, Record message) {
        var type = PublicMessages.TYPES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(message.getClass()))
                .map(Entry::getKey)
                .findFirst()
                .orElseThrow();
        var record = new ProducerRecord<>(topic, key.toString(), EventJson.toJson(message));
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id.toString(),
                "ce_type",
                type,
                "ce_source",
                "/test",
                "ce_subject",
                key.toString(),
                "ce_sequence",
                "1",
                "ce_time",
                "2026-01-05T08:00:00Z",
                "ce_correlationid",
                UUID.randomUUID().toString());
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        var broker = ConfigProvider.getConfig().getValue("gendan.kafka", String.class);
        var text = new StringSerializer();
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", broker), text, text)) {
            producer.send(record).get();
        } catch (Exception e) {
            throw new IllegalStateException("the broker did not take it", e);
        }
    }
}
