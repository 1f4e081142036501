package io.gendan.complaint.letter;

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
class DraftEventJsonTest {
    static Stream<String> every_event() {
        return Stream.concat(
                Stream.of(DraftEvent.class.getPermittedSubclasses())
                        .map(event -> event.getAnnotation(EventName.class).value()),
                Stream.of("letter-drafted.to-a-firm", "letter-drafted.about-an-offer"));
    }

    @ParameterizedTest
    @MethodSource("every_event")
    void a_stored_event_is_read_and_written_back_equal(String file) throws IOException {
        try (var golden = DraftEventJsonTest.class.getResourceAsStream("/events/" + file + ".json")) {
            assertThat(golden).as("golden file " + file).isNotNull();
            var text = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            var json = new EventJson<>(DraftEvent.class);
            var written = json.write(json.read(file.replaceAll("\\..*", ""), text));
            var mapper = new ObjectMapper();
            assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(text));
        }
    }
}
