package io.gendan.gateway.feed;

import io.gendan.gateway.GatewayTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Says things on the topics as the services do: CloudEvents in binary mode, from the golden files, about ids of one's own. */
public final class Said implements AutoCloseable {
    private static final Path GOLDEN = Path.of("../contracts/src/test/resources/messages");
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(Map.of(
            "bootstrap.servers",
            GatewayTest.setting("gendan.kafka"),
            "key.serializer",
            "org.apache.kafka.common.serialization.StringSerializer",
            "value.serializer",
            "org.apache.kafka.common.serialization.StringSerializer"));

    public static String golden(String type) {
        try {
            return Files.readString(GOLDEN.resolve(type + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the broker's word, so that what is said next comes next. */
    public void say(String topic, String type, UUID id, UUID subject, long sequence, String body) {
        var record = new ProducerRecord<>(topic, subject.toString(), body);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id.toString());
        header(record, "ce_source", "/" + topic.substring("gendan.".length()) + "-service");
        header(record, "ce_type", type);
        header(record, "ce_subject", subject.toString());
        header(record, "ce_sequence", String.valueOf(sequence));
        header(record, "ce_time", Instant.parse("2026-03-02T08:00:00Z").toString());
        header(record, "ce_correlationid", UUID.randomUUID().toString());
        header(record, "content-type", "application/json");
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }
}
