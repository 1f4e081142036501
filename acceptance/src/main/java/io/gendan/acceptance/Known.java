package io.gendan.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.acceptance.Trade.Shipment;
import io.gendan.acceptance.stream.CarrierStream;
import io.gendan.acceptance.stream.Passage;
import java.util.List;
import java.util.stream.StreamSupport;

/** All that is known of one shipment, as the gateway shows it; without the names that make it another than its sisters. */
record Known(
        String status,
        JsonNode legs,
        JsonNode line,
        List<JsonNode> stages,
        JsonNode freeTime,
        List<String> events22,
        List<String> events30) {

    static Known of(Trade trade, Passage passage, Shipment shipment) {
        var door = trade.as("merchandiser");
        var path = "/v1/shipments/" + shipment.id();
        var view = door.get(path).mustBe(200).body();
        var line = door
                .all("/v1/sheets/shipment-tracking?customer="
                        + shipment.order().customer().id())
                .stream()
                .filter(one -> one.path("id").asText().equals(shipment.id()))
                .findFirst()
                .orElseThrow();
        return new Known(
                view.path("status").asText(),
                nameless(passage, view.path("legs")),
                line,
                each(door.get(path + "/deadlines").mustBe(200).body().path("stages")),
                nameless(passage, door.get(path + "/free-time").mustBe(200).body()),
                events(passage, events(door, passage, "v2", "")),
                events(passage, events(door, passage, "v3", "events")));
    }

    private static JsonNode events(Door door, Passage passage, String version, String field) {
        var body = door.get("/dcsa/tnt/" + version + "/events?limit=1000&carrierBookingReference=" + passage.booking())
                .mustBe(200)
                .body();
        return field.isEmpty() ? body : body.path(field);
    }

    /** Who never heard of an event need not be told that it was taken back. */
    private static List<String> events(Passage passage, JsonNode events) {
        return each(events).stream()
                .filter(event -> !event.path("isRetracted").asBoolean())
                .filter(event -> !event.path("eventID").asText().startsWith(CarrierStream.REMARK))
                .filter(event -> !event.toString().contains("UPDT"))
                .map(event -> nameless(passage, event).toString())
                .map(event -> event.replaceAll("\"eventID\":\"[0-9a-f-]{36}\"", "\"eventID\":\"\""))
                .sorted()
                .toList();
    }

    private static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode nameless(Passage passage, JsonNode node) {
        try {
            return Door.JSON.readTree(node.toString()
                    .replace(passage.booking(), "BKG")
                    .replace(passage.document(), "TRD")
                    .replace(passage.first().voyage(), "VOYAGE"));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What must be the same for every order in which it came. */
    List<Object> inTheEnd() {
        var printed = List.of("shippedOn", "transportMode", "deliveryPlace", "shipmentStatus");
        return List.of(status, legs, printed.stream().map(line::path).toList(), stages, freeTime, events22, events30);
    }
}
