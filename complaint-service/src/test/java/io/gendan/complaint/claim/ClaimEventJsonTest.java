package io.gendan.complaint.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.EventName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The log is read for ever: what was written under a name is read under it and written back as it was. */
class ClaimEventJsonTest {
    static Stream<String> every_event() {
        return Stream.of(ClaimEvent.class.getPermittedSubclasses())
                .map(event -> event.getAnnotation(EventName.class).value());
    }

    @ParameterizedTest
    @MethodSource("every_event")
    void a_stored_event_is_read_and_written_back_equal(String name) throws IOException {
        check(name);
    }

    private static void check(String name) throws IOException {
        try (var golden = ClaimEventJsonTest.class.getResourceAsStream("/events/" + name + ".json")) {
            assertThat(golden).as("golden file " + name).isNotNull();
            var text = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            var json = new EventJson<>(ClaimEvent.class);
            var written = json.write(json.read(name, text));
            var mapper = new ObjectMapper();
            assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(text));
        }
    }
}
