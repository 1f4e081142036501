package io.gendan.eventsourcing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.OptionalInt;

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
        if (!json.hasToken(JsonToken.VALUE_STRING)) return (String) context.handleUnexpectedToken(String.class, json);
        var text = json.getText();
        var invisible = noText(text);
        if (invisible.isEmpty()) return isBlank(text) ? "" : text;
        throw new InvalidFormatException(
                json,
                "holds the character U+%04X, which no text here may hold".formatted(invisible.getAsInt()),
                text,
                String.class);
    }

    /** The first character that no text may hold. */
    static OptionalInt noText(String text) {
        return text.codePoints().filter(PlainText::isNoText).findFirst();
    }

    /** Also what a Chinese keyboard types for a blank, and what a web page does: nothing is printed of either. */
    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(one -> Character.isWhitespace(one) || Character.isSpaceChar(one));
    }

    /** Half a character beyond the first 65,536 is none either, and no database takes it. */
    private static boolean isNoText(int one) {
        return Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t'
                || one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE;
    }
}
