package io.gendan.eventsourcing;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
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

    /** What is older was said again, or comes from a backup: how long that took is nobody's delay. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private MessageDelay() {}

    static void measure(String consumer, List<ConsumerRecord<String, String>> handled, Instant now) {
        for (var record : handled) {
            var delay = delay(record, now);
            if (delay.isPresent())
                Timer.builder("gendan.message.delay")
                        .description("From a fact to its effect in another service")
                        .tags("consumer", consumer, "topic", record.topic())
                        .serviceLevelObjectives(BUCKETS)
                        .register(Metrics.globalRegistry)
                        .record(delay.get());
        }
    }

    /** None of a message whose time cannot be read: it is parked, and says so there. */
    static Optional<Duration> delay(ConsumerRecord<String, String> record, Instant now) {
        var said = record.headers().lastHeader("ce_time");
        if (said == null || said.value() == null) return Optional.empty();
        try {
            var delay = Duration.between(Instant.parse(new String(said.value(), StandardCharsets.UTF_8)), now);
            if (delay.compareTo(LONGEST) > 0) return Optional.empty();
            return Optional.of(delay.isNegative() ? Duration.ZERO : delay);
        } catch (DateTimeParseException notOfOurs) {
            return Optional.empty();
        }
    }
}
