package io.gendan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaTest {
    private final Kafka kafka = TestPlatform.kafka();

    @Test
    void after_kill_9_it_is_back_with_what_it_had() throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", kafka.bootstrap(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("gendan.order", 3, "key", "before"))
                    .get();
        }

        kafka.kill();
        assertEquals(false, kafka.isRunning());
        kafka.start();
        kafka.awaitReady();

        assertEquals("before", firstOf(new TopicPartition("gendan.order", 3)));
    }

    @Test
    void our_topics_have_six_partitions_and_forget_nothing_and_no_other_comes_into_being() throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrap()))) {
            for (var topic :
                    admin.describeTopics(Kafka.TOPICS).allTopicNames().get().values()) {
                assertEquals(6, topic.partitions().size());
                var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
                var config =
                        admin.describeConfigs(List.of(resource)).all().get().get(resource);
                assertEquals("-1", config.get("retention.ms").value());
            }
            var unknown = admin.describeTopics(List.of("gendan.unknown")).allTopicNames();
            var failed = assertThrows(ExecutionException.class, unknown::get);
            assertEquals(
                    UnknownTopicOrPartitionException.class, failed.getCause().getClass());
        }
    }

    private String firstOf(TopicPartition partition) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafka.bootstrap()),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(60)).iterator().next().value();
        }
    }
}
