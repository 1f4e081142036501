package io.gendan.acceptance.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.acceptance.stream.Passage.Fate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CarrierStreamTest {
    private static final Instant SAILS = Instant.parse("2026-06-01T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    private static List<String> stream(long seed) {
        var random = new Random(seed);
        var passages = new ArrayList<Passage>();
        for (var route : Route.values())
            for (var fate : Fate.values())
                passages.add(Passage.of(route, fate, route.name() + fate, "2601E", SAILS, random));
        return CarrierStream.of(passages, NOW, seed);
    }

    private static List<JsonNode> read(List<String> events) throws Exception {
        var read = new ArrayList<JsonNode>();
        for (var event : events) read.add(new ObjectMapper().readTree(event));
        return read;
    }

    @Test
    void the_same_seed_makes_the_same_stream_and_another_seed_another() {
        assertThat(stream(1)).isEqualTo(stream(1)).isNotEqualTo(stream(2));
    }

    @Test
    void another_order_loses_nothing_and_adds_nothing() {
        var events = stream(1);
        assertThat(CarrierStream.shuffled(events, 7)).isNotEqualTo(events).containsExactlyInAnyOrderElementsOf(events);
        assertThat(CarrierStream.batches(events, 100)).hasSize((events.size() + 99) / 100);
    }

    @Test
    void there_is_something_of_everything_that_makes_a_stream_hard_to_follow() throws Exception {
        var events = stream(1);
        assertThat(new HashSet<>(events).size()).as("doubled").isLessThan(events.size());
        var read = read(events);
        assertThat(read).anyMatch(event -> event.path("isRetracted").asBoolean());
        assertThat(read).anyMatch(event -> event.has("eventType"));
        assertThat(read).anyMatch(event -> event.has("eventClassification"));
        assertThat(read).anyMatch(event -> event.toString().contains("XRAY"));
        assertThat(read).anyMatch(event -> event.toString().contains("WEA"));
        var versions = new HashSet<String>();
        for (var event : new HashSet<>(read))
            if (event.has("eventUpdatedDateTime") && !event.has("isRetracted"))
                versions.add(event.path("eventID").asText());
        assertThat(read.stream()
                        .distinct()
                        .filter(event -> event.has("eventUpdatedDateTime") && !event.has("isRetracted"))
                        .count())
                .as("updated")
                .isGreaterThan(versions.size());
    }

    @Test
    void a_container_number_has_its_check_digit() {
        assertThat(Passage.container(305438)).isEqualTo("CSQU3054383");
    }
}
