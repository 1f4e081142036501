package io.gendan.eventsourcing;

import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** How the house speaks to Kafka and listens to it. */
final class KafkaClients {
    private KafkaClients() {}

    static KafkaProducer<String, String> producer(String bootstrapServers, int largestMessage) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "acks", "all",
                "enable.idempotence", "true",
                "linger.ms", "0",
                // A broker that is down is waited for: giving one record up while its successor goes through would
                // break the order.
                "delivery.timeout.ms", Integer.MAX_VALUE,
                "max.block.ms", "60000",
                "max.request.size", largestMessage,
                "reconnect.backoff.max.ms", "500");
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** @param atOnce how many records one poll brings at most */
    static KafkaConsumer<String, String> consumer(String consumer, int atOnce, String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "group.id", consumer,
                "enable.auto.commit", "false",
                // After an outage nothing is skipped; the inbox knows what was done.
                "auto.offset.reset", "earliest",
                "max.poll.records", atOnce,
                "fetch.max.wait.ms", "100",
                "session.timeout.ms", "10000",
                "heartbeat.interval.ms", "2000",
                "reconnect.backoff.max.ms", "500",
                // Topics of a new broker are noticed soon.
                "metadata.max.age.ms", "10000");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    /** Between one try and the next, when a part of the house is away. Interrupted, it returns at once and says so to its thread. */
    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
