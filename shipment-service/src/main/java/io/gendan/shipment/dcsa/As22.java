package io.gendan.shipment.dcsa;

import static io.gendan.shipment.dcsa.Codes22.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An event in the words of Track &amp; Trace 2.2, which has no retractions and fewer codes. What it cannot say is left out. */
final class As22 {
    private As22() {}

    /** Nothing where it has no words for it. */
    static Optional<ObjectNode> of(Tracked event) {
        return event.is22() ? Cleaned22.of(event) : translated(event);
    }

    private static Optional<ObjectNode> translated(Tracked event) {
        var to = new Writing(event.body())
                .put(
                        "eventID",
                        isUuid(event.eventId()) ? event.eventId() : event.id().toString())
                .put("eventCreatedDateTime", event.updatedAt().toString())
                .put("eventType", event.type())
                .put("eventClassifierCode", event.classifier())
                .put("eventDateTime", event.at().toString())
                .put(event.type().toLowerCase(java.util.Locale.ROOT) + "EventTypeCode", event.code())
                .each("/shipmentDetails/shipmentReferences", "references", As22::reference);
        return switch (event.type()) {
            case "TRANSPORT" -> transport(event, to);
            case "SHIPMENT" -> shipment(to);
            case "EQUIPMENT" -> equipment(event, to);
            default -> Optional.empty();
        };
    }

    private static Optional<ObjectNode> transport(Tracked event, Writing to) {
        to.copy("/transportDetails/delayReasonCodes/0", "delayReasonCode", 3)
                .copy("/transportDetails/changeRemark", "changeRemark", 250)
                .put("transportCall", call(event));
        return to.has("transportCall") ? Optional.of(documents(event, to).written()) : Optional.empty();
    }

    private static Optional<ObjectNode> shipment(Writing to) {
        to.copy("/shipmentDetails/documentReference/reference", "documentID")
                .code("/shipmentDetails/documentReference/typeCode", "documentTypeCode", DOCUMENTS)
                .copy("/shipmentDetails/reason", "reason");
        return to.has("documentTypeCode") ? Optional.of(to.written()) : Optional.empty();
    }

    private static Optional<ObjectNode> equipment(Tracked event, Writing to) {
        to.copy("/equipmentDetails/equipmentReference", "equipmentReference", 15)
                .copy("/equipmentDetails/ISOEquipmentCode", "ISOEquipmentCode", 4)
                .code("/equipmentDetails/emptyIndicatorCode", "emptyIndicatorCode", EMPTY_OR_NOT)
                .put("eventLocation", location(event.body()))
                .put("transportCall", call(event));
        return to.has("emptyIndicatorCode") ? Optional.of(documents(event, to).written()) : Optional.empty();
    }

    private static ObjectNode location(JsonNode body) {
        return new Writing(body.at("/eventLocation"))
                .copy("/locationName", "locationName", 100)
                .copy("/UNLocationCode", "UNLocationCode", 5)
                .copy("/facility/facilityCode", "facilityCode", 6)
                .code(
                        "/facility/facilityCodeListProvider",
                        "facilityCodeListProvider",
                        FREE_TO_LEAVE_OUT.get("facilityCodeListProvider"))
                .written();
    }

    /** Null where its mode, which it needs, is none that the version has. */
    private static ObjectNode call(Tracked event) {
        var call = event.body().at("/transportDetails/transportCall");
        if (!MODES.contains(call.path("modeOfTransport").asText())) return null;
        var vessel = new Writing(call.path("vesselTransport"))
                .copy("/vesselIMONumber", "vesselIMONumber", 7)
                .copy("/vesselName", "vesselName", 35)
                .copy("/vesselFlag", "vesselFlag", 2)
                .copy("/vesselCallSign", "vesselCallSignNumber", 10);
        return new Writing(call)
                .put("transportCallID", event.id().toString())
                .copy("/transportCallReference", "transportCallID", 100)
                .copy("/serviceCodeOrReference/carrierServiceCode", "carrierServiceCode", 5)
                .copy("/exportVoyageNumberOrReference/carrierVoyageNumber", "exportVoyageNumber", 50)
                .copy("/importVoyageNumberOrReference/carrierVoyageNumber", "importVoyageNumber", 50)
                .copy("/transportCallSequenceNumber", "transportCallSequenceNumber")
                .copy("/modeOfTransport", "modeOfTransport")
                .put(
                        "UNLocationCode",
                        event.body().at("/eventLocation/UNLocationCode").textValue())
                .put("vessel", vessel.has("vesselIMONumber") ? vessel.written() : null)
                .written();
    }

    private static Writing documents(Tracked event, Writing to) {
        var all = JsonNodeFactory.instance.arrayNode();
        var details = event.body().path("shipmentDetails");
        add(all, details.path("documentReference"));
        details.path("additionalDocumentReferences").forEach(one -> add(all, one));
        return to.put("documentReferences", all);
    }

    private static void add(ArrayNode documents, JsonNode reference) {
        if (Set.of("BKG", "TRD").contains(reference.path("typeCode").asText()))
            documents.add(new Writing(reference)
                    .copy("/typeCode", "documentReferenceType")
                    .copy("/reference", "documentReferenceValue")
                    .written());
    }

    private static JsonNode reference(JsonNode one) {
        var to = new Writing(one)
                .code("/typeCode", "referenceType", REFERENCES)
                .copy("/reference", "referenceValue", 100);
        return to.has("referenceType") ? to.written() : null;
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
