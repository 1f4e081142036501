package io.gendan.shipment.dcsa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An event in the words of Track &amp; Trace 3.0. */
final class As30 {
    private As30() {}

    static ObjectNode of(Tracked event) {
        if (event.is22()) return translated(event);
        ObjectNode body = event.body().deepCopy();
        if (event.retracted())
            body.put("isRetracted", true)
                    .put("eventUpdatedDateTime", event.updatedAt().toString());
        return body;
    }

    private static ObjectNode translated(Tracked event) {
        var body = event.body();
        var routing = new Writing(body).put("originatingParty", party(body)).written();
        var place = new Writing(body)
                .copy("/transportCall/UNLocationCode", "UNLocationCode")
                .copy("/transportCall/facilityTypeCode", "facilityTypeCode", 10)
                .copy("/eventLocation/locationName", "locationName")
                .copy("/eventLocation/UNLocationCode", "UNLocationCode");
        return new Writing(body)
                .put("eventRouting", routing)
                .put("eventID", body.path("eventID").asText(event.id().toString()))
                .put("eventDateTime", event.at().toString())
                .put("eventUpdatedDateTime", event.updatedAt().toString())
                .put("eventLocation", place.written())
                .put(
                        "eventClassification",
                        new Writing(body)
                                .copy("/eventType", "eventTypeCode")
                                .copy("/eventClassifierCode", "eventClassifierCode", 10)
                                .copy("/transportEventTypeCode", "transportEventTypeCode")
                                .copy("/equipmentEventTypeCode", "equipmentEventTypeCode")
                                .copy("/shipmentEventTypeCode", "shipmentEventTypeCode")
                                .written())
                .put("shipmentDetails", shipment(body))
                .put("transportDetails", transport(body))
                .put(
                        "equipmentDetails",
                        new Writing(body)
                                .copy("/equipmentReference", "equipmentReference", 11)
                                .copy("/ISOEquipmentCode", "ISOEquipmentCode")
                                .copy("/emptyIndicatorCode", "emptyIndicatorCode")
                                .each(
                                        "/seals",
                                        "seals",
                                        seal -> new Writing(seal)
                                                .copy("/sealNumber", "number")
                                                .copy("/sealSource", "source")
                                                .copy("/sealType", "type")
                                                .written())
                                .written())
                .written();
    }

    /** The older version names no party but who operates the vessel. Whose account sent it is nobody's business outside. */
    private static ObjectNode party(JsonNode body) {
        return new Writing(body.at("/transportCall/vessel"))
                .copy("/vesselOperatorCarrierCode", "partyCode")
                .copy("/vesselOperatorCarrierCodeListProvider", "codeListProvider")
                .written();
    }

    private static ObjectNode shipment(JsonNode body) {
        var documents = JsonNodeFactory.instance.arrayNode();
        if (body.has("documentID"))
            documents.add(new Writing(body)
                    .copy("/documentTypeCode", "typeCode")
                    .copy("/documentID", "reference")
                    .written());
        body.path("documentReferences")
                .forEach(one -> documents.add(new Writing(one)
                        .copy("/documentReferenceType", "typeCode")
                        .copy("/documentReferenceValue", "reference")
                        .written()));
        var to = new Writing(body)
                .copy("/reason", "reason")
                .each(
                        "/references",
                        "shipmentReferences",
                        one -> new Writing(one)
                                .copy("/referenceType", "typeCode")
                                .copy("/referenceValue", "reference")
                                .written());
        if (!documents.isEmpty()) to.put("documentReference", documents.remove(0));
        return to.put("additionalDocumentReferences", documents).written();
    }

    private static ObjectNode transport(JsonNode body) {
        var reasons = JsonNodeFactory.instance.arrayNode();
        if (body.has("delayReasonCode")) reasons.add(body.path("delayReasonCode"));
        var call = body.path("transportCall");
        return new Writing(body)
                .put("delayReasonCodes", reasons)
                .copy("/vesselScheduleChangeRemark", "changeRemark")
                .copy("/changeRemark", "changeRemark")
                .put(
                        "transportCall",
                        new Writing(call)
                                .copy("/transportCallID", "transportCallReference")
                                .copy("/transportCallSequenceNumber", "transportCallSequenceNumber")
                                .copy("/modeOfTransport", "modeOfTransport", 50)
                                .put("serviceCodeOrReference", only(call, "carrierServiceCode", "carrierServiceCode"))
                                .put(
                                        "exportVoyageNumberOrReference",
                                        call.has("exportVoyageNumber")
                                                ? only(call, "exportVoyageNumber", "carrierVoyageNumber")
                                                : only(call, "carrierVoyageNumber", "carrierVoyageNumber"))
                                .put(
                                        "importVoyageNumberOrReference",
                                        only(call, "importVoyageNumber", "carrierVoyageNumber"))
                                .put(
                                        "vesselTransport",
                                        new Writing(call.path("vessel"))
                                                .copy("/vesselIMONumber", "vesselIMONumber")
                                                .copy("/vesselName", "vesselName")
                                                .copy("/vesselFlag", "vesselFlag")
                                                .copy("/vesselCallSignNumber", "vesselCallSign")
                                                .copy("/vesselOperatorCarrierCode", "operatorCarrierCode")
                                                .copy(
                                                        "/vesselOperatorCarrierCodeListProvider",
                                                        "operatorCarrierCodeListProvider")
                                                .written())
                                .written())
                .written();
    }

    private static ObjectNode only(JsonNode from, String field, String as) {
        return new Writing(from).copy("/" + field, as).written();
    }
}
