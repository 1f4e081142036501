package io.gendan.contracts;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** JSON Schemas of the messages, made from the records: what is written on the wire, not what Java holds. */
final class Schemas {
    private static final Map<Class<?>, String> FORMATS =
            Map.of(UUID.class, "uuid", Instant.class, "date-time", LocalDate.class, "date", Duration.class, "duration");

    private final SchemaGenerator generator;

    Schemas(RecordWords words) {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forTypesInGeneral().withCustomDefinitionProvider(Schemas::asOnTheWire);
        config.forFields()
                .withDescriptionResolver(
                        field -> words.of(field.getDeclaringType().getErasedType(), field.getName()));
        generator = new SchemaGenerator(config.build());
    }

    ObjectNode of(Class<? extends Record> message) {
        return generator.generateSchema(message);
    }

    private static CustomDefinition asOnTheWire(ResolvedType type, SchemaGenerationContext context) {
        var raw = type.getErasedType();
        if (raw != BigDecimal.class && !FORMATS.containsKey(raw)) return null;
        var schema = context.getGeneratorConfig().createObjectNode().put("type", "string");
        if (raw == BigDecimal.class) schema.put("pattern", "^-?[0-9]+([.][0-9]+)?$");
        else schema.put("format", FORMATS.get(raw));
        return new CustomDefinition(schema);
    }
}
