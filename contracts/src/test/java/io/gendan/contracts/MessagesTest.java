package io.gendan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.gendan.contracts.complaint.ComplaintMessage;
import io.gendan.contracts.order.OrderMessage;
import io.gendan.contracts.shipment.ShipmentMessage;
import io.gendan.eventsourcing.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public message against its golden file. A red one is a talk with those who read us, not a file to write anew. */
class MessagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/messages");
    private static final ObjectMapper JSON = EventJson.lasting(new ObjectMapper());

    static Stream<String> types() {
        return PublicMessages.TYPES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_message_is_read_and_written_back_as_it_was(String type) throws IOException {
        a_message_is_read_and_written_back_as_it_was(type, type);
    }

    /** As they were said before a field was added; they stand in topics and logs for ever. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.gendan.complaint.ComplaintEscalated.v1.before-complaints",
                "io.gendan.customer.CustomerRegistered.v1.before-grade",
                "io.gendan.satisfaction.SatisfactionAnswered.v1.before-complaints",
                "io.gendan.shipment.ShipmentAffected.v1.before-reported-at",
                "io.gendan.shipment.ShipmentBooked.v1.before-modes"
            })
    void an_older_form_is_read_and_written_back_as_it_was(String file) throws IOException {
        a_message_is_read_and_written_back_as_it_was(file, file.substring(0, file.lastIndexOf('.')));
    }

    private static void a_message_is_read_and_written_back_as_it_was(String file, String type) throws IOException {
        var message = EventJson.fromJson(golden(file), PublicMessages.TYPES.get(type));
        assertThat(JSON.readTree(EventJson.toJson(message))).isEqualTo(JSON.readTree(golden(file)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_golden_file_fills_every_field(String type) throws IOException {
        var fields = Arrays.stream(PublicMessages.TYPES.get(type).getRecordComponents())
                .map(field -> field.getName())
                .toList();
        assertThat(JSON.readTree(golden(type)).fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(fields);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_message_is_what_its_schema_says(String type) throws IOException {
        var schema = new Schemas(new RecordWords()).of(PublicMessages.TYPES.get(type));
        var validator = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                        schema,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        assertThat(validator.validate(JSON.readTree(golden(type)))).isEmpty();
    }

    @Test
    void every_message_of_every_service_is_in_the_catalogue() {
        var said = new HashSet<Class<?>>();
        for (var service : new Class<?>[] {OrderMessage.class, ShipmentMessage.class, ComplaintMessage.class})
            said.addAll(Arrays.asList(service.getPermittedSubclasses()));
        assertThat(PublicMessages.TYPES.values())
                .containsExactlyInAnyOrderElementsOf(said.stream()
                        .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                        .toList());
    }

    @Test
    void no_golden_file_is_left_of_a_message_that_is_gone() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .allMatch(name -> types().anyMatch(name::startsWith));
        }
    }

    private static String golden(String type) throws IOException {
        return Files.readString(GOLDEN.resolve(type + ".json"));
    }
}
