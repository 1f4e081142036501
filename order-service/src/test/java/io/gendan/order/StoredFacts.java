package io.gendan.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.EventName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A conversation with the past: what was once written must be read for ever, and written again as it was. */
public final class StoredFacts {
    static final Path FOLDER = Path.of("src/test/resources/events");

    private StoredFacts() {}

    public static <E> void areStillRead(Class<E> events) throws IOException {
        var json = new EventJson<>(events);
        for (var type : events.getPermittedSubclasses()) {
            var name = type.getAnnotation(EventName.class).value();
            var text = Files.readString(FOLDER.resolve(name + ".json"));
            var fact = json.read(name, text);
            assertThat(fact).isInstanceOf(type);
            var mapper = new ObjectMapper();
            assertThat(mapper.readTree(json.write(fact))).as(name).isEqualTo(mapper.readTree(text));
        }
    }
}
