package io.gendan.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.EventName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The log is read for ever: what was written under a name is read under it and written back as it was. */
class StoredFactsTest {
    private static final List<Class<?>> FACTS = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.gendan.complaint")
                    .stream()
                    .filter(one -> one.isInterface() && one.getSimpleName().endsWith("Event"))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    static Stream<String> every_event() {
        return FACTS.stream()
                .flatMap(facts -> Stream.of(facts.getPermittedSubclasses()))
                .map(event -> event.getAnnotation(EventName.class).value());
    }

    @ParameterizedTest
    @MethodSource("every_event")
    void a_stored_event_is_read_and_written_back_equal(String name) throws IOException {
        check(name, name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case-opened.before-reported-at",
                "notice-implementation-confirmed.before-effect-check",
                "offer-proposed.before-price"
            })
    void so_is_one_in_an_older_form(String file) throws IOException {
        check(file.substring(0, file.indexOf('.')), file);
    }

    private static void check(String name, String file) throws IOException {
        try (var golden = StoredFactsTest.class.getResourceAsStream("/events/" + file + ".json")) {
            assertThat(golden).as("golden file " + file).isNotNull();
            var text = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            var mapper = new ObjectMapper();
            assertThat(mapper.readTree(again(name, text))).isEqualTo(mapper.readTree(text));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type of the facts is known by their name alone
    private static String again(String name, String text) {
        var type = FACTS.stream()
                .filter(facts -> Stream.of(facts.getPermittedSubclasses())
                        .anyMatch(event ->
                                event.getAnnotation(EventName.class).value().equals(name)))
                .findFirst()
                .orElseThrow();
        EventJson json = new EventJson(type);
        return json.write(json.read(name, text));
    }
}
