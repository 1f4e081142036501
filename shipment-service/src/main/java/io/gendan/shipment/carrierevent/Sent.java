package io.gendan.shipment.carrierevent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Sha256;
import io.gendan.shipment.carrierevent.CarrierReportEvent.Retracted;
import io.gendan.shipment.carrierevent.CarrierReportEvent.Taken;
import io.gendan.shipment.identifier.CarrierEventId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One element of what was sent.
 *
 * @param pointer where it stands in the body
 * @param version null when it cannot be taken, and then {@code errors} say why
 */
record Sent(String pointer, Standard standard, Version version, List<Problem.Field> errors) {
    private static final int MOST = 500;
    private static final ObjectMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** A body is one event, a list of them, or an object with them under {@code events}. Throws a problem (422) when it is none. */
    static List<Sent> elements(JsonNode body, String sender, Instant now, Rules rules) {
        var base = body.isArray() ? "" : "/events";
        var many = body.isArray() ? body : body.path("events");
        if (!many.isArray()) return List.of(element(body, "", sender, now, rules));
        if (many.isEmpty() || many.size() > MOST)
            throw new Problem(
                    422,
                    "EVENTS_OUT_OF_RANGE",
                    "One request takes 1 to " + MOST + " events, not " + many.size(),
                    List.of(new Problem.Field(base, "send 1 to " + MOST + " events")));
        var sent = new ArrayList<Sent>(many.size());
        for (int i = 0; i < many.size(); i++) sent.add(element(many.get(i), base + "/" + i, sender, now, rules));
        return sent;
    }

    private static Sent element(JsonNode event, String pointer, String sender, Instant now, Rules rules) {
        var is30 = event.has("eventClassification") || event.has("isRetracted") || event.has("eventUpdatedDateTime");
        if (!is30 && !event.has("eventType"))
            return new Sent(
                    pointer,
                    null,
                    null,
                    List.of(
                            new Problem.Field(
                                    pointer,
                                    "is no event of DCSA Track & Trace: one of 2.2 has an eventType, one of 3.0 an eventClassification")));
        var standard = is30 ? Standard.TNT_3_0 : Standard.TNT_2_2;
        var broken = rules.broken(standard, event, now).stream()
                .map(field -> new Problem.Field(pointer + field.pointer(), field.detail()))
                .toList();
        return broken.isEmpty()
                ? new Sent(pointer, standard, version(standard, event, sender), List.of())
                : new Sent(pointer, standard, null, broken);
    }

    private static Version version(Standard standard, JsonNode event, String sender) {
        var body = SORTED.convertValue(event, new TypeReference<Map<String, Object>>() {});
        var digest = digest(body);
        var is22 = standard == Standard.TNT_2_2;
        var originator = is22 ? sender : Tnt30.originator(event, sender);
        // Where an event has no id it is known by what it says: said again it is the same.
        var eventId = event.path("eventID").asText("content-" + digest);
        var id = CarrierEventId.of(originator, eventId);
        var retracted = !is22 && Tnt30.isRetracted(event);
        var age = new Age(is22 ? Tnt22.saidAt(event) : Tnt30.saidAt(event), retracted, digest);
        if (retracted) return new Version(id, new Retracted(age, standard, originator, eventId, body));
        var word = is22 ? Tnt22.word(event, originator, eventId) : Tnt30.word(event, originator, eventId);
        return new Version(id, new Taken(age, word, body));
    }

    private static String digest(Map<String, Object> body) {
        try {
            return Sha256.hex(SORTED.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("was read as JSON and cannot be written as such", e);
        }
    }
}
