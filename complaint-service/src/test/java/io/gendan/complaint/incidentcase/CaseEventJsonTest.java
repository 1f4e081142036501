package io.gendan.complaint.incidentcase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.EventName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The log is read for ever: what was written under a name is read under it and written back as it was. */
class CaseEventJsonTest {
    static Stream<String> every_event() {
        return Stream.of(CaseEvent.class.getPermittedSubclasses())
                .map(event -> event.getAnnotation(EventName.class).value());
    }

    @ParameterizedTest
    @MethodSource("every_event")
    void a_stored_event_is_read_and_written_back_equal(String name) throws IOException {
        check(name, name);
    }

    @ParameterizedTest
    @ValueSource(strings = "case-opened.before-reported-at")
    void so_is_one_in_an_older_form(String file) throws IOException {
        check(file.substring(0, file.indexOf('.')), file);
    }

    private static void check(String name, String file) throws IOException {
        try (var golden = CaseEventJsonTest.class.getResourceAsStream("/events/" + file + ".json")) {
            assertThat(golden).as("golden file " + file).isNotNull();
            var text = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            var json = new EventJson<>(CaseEvent.class);
            var written = json.write(json.read(name, text));
            var mapper = new ObjectMapper();
            assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(text));
        }
    }
}
