package io.gendan.complaint.letter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.gendan.complaint.letter.LetterRequests.WriteRequest;
import java.io.IOException;

/** Facts are read by the kind that stands beside them; what is wrong with them is told with the field in which it is. */
final class FactsReader extends JsonDeserializer<LetterFacts> {
    @Override
    public LetterFacts deserializeWithType(JsonParser json, DeserializationContext context, TypeDeserializer byKind)
            throws IOException {
        try {
            return (LetterFacts) byKind.deserializeTypedFromObject(json, context);
        } catch (InvalidTypeIdException notByHand) {
            var why = new IllegalArgumentException("is missing, or no letter that people write");
            throw at("kind", new JsonMappingException(json, why.getMessage(), why));
        } catch (JsonMappingException e) {
            throw at("facts", e);
        }
    }

    private static JsonMappingException at(String field, JsonMappingException e) {
        e.prependPath(WriteRequest.class, field);
        return e;
    }

    @Override
    public LetterFacts deserialize(JsonParser json, DeserializationContext context) {
        throw new IllegalStateException("facts without their kind");
    }
}
