package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageDelayTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void it_is_counted_from_the_fact_and_never_below_nothing() {
        assertThat(MessageDelay.delay(said("2026-11-28T11:59:57Z"), NOON)).contains(Duration.ofSeconds(3));
        assertThat(MessageDelay.delay(said("2026-11-28T12:00:05Z"), NOON)).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "", "0001-01-01T00:00:00Z", "-999999999-01-01T00:00:00Z", "2026-11-28T10:59:59Z"})
    void what_is_no_time_or_was_said_long_ago_is_not_counted(String time) {
        assertThat(MessageDelay.delay(said(time), NOON)).isEmpty();
    }

    @Test
    void a_header_without_a_value_is_none() {
        var record = new ConsumerRecord<>("topic", 0, 0, "key", "{}");
        assertThat(MessageDelay.delay(record, NOON)).isEmpty();
        record.headers().add("ce_time", null);
        assertThat(MessageDelay.delay(record, NOON)).isEmpty();
    }

    private static ConsumerRecord<String, String> said(String time) {
        var record = new ConsumerRecord<>("topic", 0, 0, "key", "{}");
        record.headers().add("ce_time", time.getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
