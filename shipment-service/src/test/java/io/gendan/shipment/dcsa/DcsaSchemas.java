package io.gendan.shipment.dcsa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The standard's own schemas, where they lie beside the project. */
final class DcsaSchemas {
    private static final Path FOLDER = Path.of("../../shared/dcsa");

    private final JsonNode document;

    private DcsaSchemas(JsonNode document) {
        this.document = document;
    }

    static Optional<DcsaSchemas> of(String file) {
        var path = FOLDER.resolve(file);
        if (!Files.exists(path)) return Optional.empty();
        try {
            return Optional.of(new DcsaSchemas(new YAMLMapper().readTree(path.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(String schema, JsonNode answer) {
        ObjectNode root = document.deepCopy();
        root.put("$ref", "#/components/schemas/" + schema);
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        var errors = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(root, config)
                .validate(answer);
        assertThat(errors).as(answer.toPrettyString()).isEmpty();
    }
}
