package io.gendan.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One topic as a stranger sees it, who has nothing but Kafka's own client. */
record Topic(String broker, String name) {

    static Topic created(String broker, String name) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker))) {
            admin.createTopics(List.of(new NewTopic(name, Optional.empty(), Optional.empty())))
                    .all()
                    .get();
        }
        return new Topic(broker, name);
    }

    /** Says what the relay says, as safely as the relay does. */
    Producer<String, String> producer(int lingerMs) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all", "enable.idempotence", true, "linger.ms", lingerMs),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Stands at the end of every partition. */
    KafkaConsumer<String, String> consumer() {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", broker, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(partitions(consumer));
        consumer.seekToEnd(List.of());
        consumer.assignment().forEach(consumer::position);
        return consumer;
    }

    /** How many records there are in all. */
    long length(KafkaConsumer<String, String> consumer) {
        return consumer.endOffsets(consumer.assignment()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** A record as the relay makes them. */
    ProducerRecord<String, String> record(UUID key, String body) {
        var record = new ProducerRecord<>(name, key.toString(), body);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/bench",
                        "ce_type", "io.gendan.parcel.ParcelNoted.v1",
                        "ce_subject", key.toString(),
                        "ce_sequence", "1",
                        "ce_time", "2026-01-01T00:00:00.000001Z",
                        "ce_correlationid", key.toString(),
                        "content-type", "application/json")
                .forEach((header, value) -> record.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
        return consumer.partitionsFor(name).stream()
                .map(each -> new TopicPartition(name, each.partition()))
                .toList();
    }
}
