package io.gendan.shipment.carrierevent;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.shipment.delayreason.DelayReason;
import io.gendan.shipment.shipment.Reference.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What an event of DCSA Track &amp; Trace 2.2 says. */
final class Tnt22 {
    private Tnt22() {}

    static Instant saidAt(JsonNode event) {
        return new Reading(event).time("/eventCreatedDateTime");
    }

    static Word word(JsonNode event, String originator, String eventId) {
        var read = new Reading(event);
        var type = read.code("/eventType", Codes.OF_2_2.keySet());
        var code = read.code(
                "/" + type.toLowerCase(Locale.ROOT) + "EventTypeCode", Codes.EVENTS.getOrDefault(type, Set.of()));
        var imo = read.imo("/transportCall/vessel/vesselIMONumber");
        var voyages = read.voyages(
                "/transportCall/exportVoyageNumber",
                "/transportCall/importVoyageNumber",
                "/transportCall/carrierVoyageNumber");
        var container = read.container("/equipmentReference");
        return new Word(
                Standard.TNT_2_2,
                originator,
                eventId,
                type,
                code,
                read.code("/eventClassifierCode", Codes.CLASSIFIERS),
                read.time("/eventDateTime"),
                read.place(
                        "/eventLocation/UNLocationCode",
                        "/transportCall/UNLocationCode",
                        "/transportCall/location/UNLocationCode"),
                read.code("/transportCall/modeOfTransport", Codes.MODES),
                imo,
                voyages,
                container,
                keys(read, container).orElseVoyages(imo, voyages),
                Stream.of(read.code("/delayReasonCode", DelayReason.codes()))
                        .filter(Objects::nonNull)
                        .toList(),
                read.first("/changeRemark", "/vesselScheduleChangeRemark", "/reason"),
                read.flags());
    }

    private static Keys keys(Reading read, String container) {
        var keys = new Keys();
        read.each("/documentReferences")
                .forEach(one -> document(
                        keys,
                        one.path("documentReferenceType").asText(),
                        one.path("documentReferenceValue").textValue()));
        document(keys, Objects.requireNonNullElse(read.text("/documentTypeCode"), ""), read.text("/documentID"));
        keys.container(container);
        read.each("/references").forEach(one -> {
            var value = one.path("referenceValue").textValue();
            switch (one.path("referenceType").asText()) {
                case "FF" -> keys.reference(Kind.FORWARDER, value);
                case "EQ" -> keys.container(value);
                default -> {} // the shipper's and the consignee's own numbers, which are not kept with a shipment
            }
        });
        return keys;
    }

    static void document(Keys keys, String type, String value) {
        if (List.of("BKG", "CBR").contains(type)) keys.reference(Kind.BOOKING, value);
        if (type.equals("TRD")) keys.reference(Kind.TRANSPORT_DOCUMENT, value);
    }
}
