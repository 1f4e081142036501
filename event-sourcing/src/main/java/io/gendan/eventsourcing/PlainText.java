package io.gendan.eventsourcing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;

/** Text as people write it. What is invisible but for line breaks and tabs would end in a letter, a sheet or a log line. */
final class PlainText extends StdScalarDeserializer<String> {
    PlainText() {
        super(String.class);
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.Textual;
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(json, context);
        var invisible = text.chars()
                .filter(one -> Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t')
                .findFirst();
        if (invisible.isEmpty()) return text;
        throw new InvalidFormatException(
                json,
                "holds the control character U+%04X, which no text here may hold".formatted(invisible.getAsInt()),
                text,
                String.class);
    }
}
