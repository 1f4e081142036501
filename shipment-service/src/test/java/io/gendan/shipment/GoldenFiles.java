package io.gendan.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.EventName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What was stored once can be read for ever: each fact has a file, and the file gives the fact. */
public final class GoldenFiles {
    private GoldenFiles() {}

    public static <E> void check(Class<E> type, List<? extends E> facts) throws IOException {
        var json = new EventJson<>(type);
        var names = facts.stream().map(json::nameOf).toList();
        assertThat(names)
                .as("every fact is here")
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getPermittedSubclasses())
                        .map(fact -> fact.getAnnotation(EventName.class).value())
                        .toList());
        for (var fact : facts) check(json, fact, stored(json.nameOf(fact)));
    }

    /** A fact as it was stored before {@code since}. */
    public static <E> void checkOlder(Class<E> type, String since, E fact) throws IOException {
        var json = new EventJson<>(type);
        check(json, fact, stored(json.nameOf(fact) + "." + since));
    }

    private static <E> void check(EventJson<E> json, E fact, String stored) {
        assertThat(json.read(json.nameOf(fact), stored)).isEqualTo(fact);
        assertThat(json.write(fact)).isEqualTo(stored);
    }

    private static String stored(String name) throws IOException {
        try (var file = GoldenFiles.class.getResourceAsStream("/events/" + name + ".json")) {
            assertThat(file).as("events/" + name + ".json").isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
