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
            assertThat(read(json, name, name)).isInstanceOf(type);
        }
    }

    /** A fact as it is written since a field was added; the file of before stays beside it. */
    public static <E> void isStillRead(Class<E> events, String name, String file) throws IOException {
        read(new EventJson<>(events), name, file);
    }

    private static <E> E read(EventJson<E> json, String name, String file) throws IOException {
        var text = Files.readString(FOLDER.resolve(file + ".json"));
        var fact = json.read(name, text);
        var mapper = new ObjectMapper();
        assertThat(mapper.readTree(json.write(fact))).as(file).isEqualTo(mapper.readTree(text));
        return fact;
    }
}
