package io.gendan.eventsourcing;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The metric {@code gendan_message_delay_seconds}: from a fact at the service that says it to its effect at the one that heard it. */
final class MessageDelay {
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(50),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(5)
    };

    private MessageDelay() {}

    static void measure(String consumer, List<ConsumerRecord<String, String>> handled, Instant now) {
        for (var record : handled) {
            var said = record.headers().lastHeader("ce_time");
            if (said != null) measure(consumer, record.topic(), new String(said.value(), StandardCharsets.UTF_8), now);
        }
    }

    private static void measure(String consumer, String topic, String said, Instant now) {
        try {
            var delay = Duration.between(Instant.parse(said), now);
            Timer.builder("gendan.message.delay")
                    .description("From a fact to its effect in another service")
                    .tags("consumer", consumer, "topic", topic)
                    .serviceLevelObjectives(BUCKETS)
                    .register(Metrics.globalRegistry)
                    .record(delay.isNegative() ? Duration.ZERO : delay);
        } catch (DateTimeParseException notOfOurs) {
            return; // it was parked, and says so there
        }
    }
}
