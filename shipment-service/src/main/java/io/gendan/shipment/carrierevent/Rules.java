package io.gendan.shipment.carrierevent;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.gendan.eventsourcing.Problem.Field;
import io.gendan.eventsourcing.WrittenValues;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an event must be so that it can be read: the schema's rules of its version, text that is text, times that can be. */
@Singleton
class Rules {
    private static final Duration FARTHEST = Duration.ofDays(3_660);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(15);
    private static final int MOST = 20; // errors of one element that are worth reading

    private final JsonSchema of22 = schema("/tnt/tnt-2.2.schema.json");
    private final JsonSchema of30 = schema("/tnt/tnt-3.0.schema.json");

    private static JsonSchema schema(String resource) {
        try (InputStream text = Rules.class.getResourceAsStream(resource)) {
            var config = SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .formatAssertionsEnabled(true)
                    .build();
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(text, InputFormat.JSON, config);
        } catch (IOException e) {
            throw new IllegalStateException("unreadable: " + resource, e);
        }
    }

    /** Nothing when it can be taken. Pointers are from the event. */
    List<Field> broken(Standard standard, JsonNode event, Instant now) {
        var errors = new ArrayList<Field>();
        texts(event, "", errors);
        var schema = standard == Standard.TNT_2_2 ? of22 : of30;
        schema.validate(event).stream()
                .map(wrong -> new Field(wrong.getInstanceLocation().toString(), wrong.getError()))
                .distinct()
                .limit(MOST)
                .forEach(errors::add);
        if (errors.isEmpty()) times(standard, event, now, errors);
        return List.copyOf(errors);
    }

    private static void texts(JsonNode node, String pointer, List<Field> errors) {
        if (node.isTextual() && !WrittenValues.isPlain(node.textValue()))
            errors.add(new Field(pointer, "holds characters that no text here may hold"));
        for (var property : node.properties()) {
            if (!WrittenValues.isPlain(property.getKey()))
                errors.add(new Field(pointer, "has a property whose name no text here may be"));
            else texts(property.getValue(), pointer + "/" + property.getKey(), errors);
        }
        if (node.isArray()) for (int i = 0; i < node.size(); i++) texts(node.get(i), pointer + "/" + i, errors);
    }

    private static void times(Standard standard, JsonNode event, Instant now, List<Field> errors) {
        var read = new Reading(event);
        var is22 = standard == Standard.TNT_2_2;
        var updated = is22 ? "/eventCreatedDateTime" : "/eventUpdatedDateTime";
        try {
            var saidAt = read.time(updated);
            if (saidAt != null && Duration.between(now, saidAt).abs().compareTo(FARTHEST) > 0)
                errors.add(new Field(updated, "is more than ten years from now"));
            if (saidAt != null && saidAt.isAfter(now.plus(CLOCKS_DIFFER)))
                errors.add(new Field(updated, saidAt + " is still to come: nothing has been said then"));
            if (!is22 && Tnt30.isRetracted(event)) return;
            var at = read.time("/eventDateTime");
            if (Duration.between(now, at).abs().compareTo(FARTHEST) > 0)
                errors.add(new Field("/eventDateTime", "is more than ten years from now"));
            var classifier = read.first("/eventClassifierCode", "/eventClassification/eventClassifierCode");
            if ("ACT".equals(classifier) && at.isAfter(now.plus(CLOCKS_DIFFER)))
                errors.add(new Field("/eventDateTime", at + " is still to come: what is ACT has happened"));
        } catch (DateTimeException | ArithmeticException e) {
            errors.add(new Field("", "holds a time that is none: " + e.getMessage()));
        }
    }
}
