package io.gendan.shipment.carrierevent;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.shipment.delayreason.DelayReason;
import io.gendan.shipment.shipment.Reference.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an event of DCSA Track &amp; Trace 3.0 says. */
final class Tnt30 {
    private static final String CALL = "/transportDetails/transportCall";

    private Tnt30() {}

    static boolean isRetracted(JsonNode event) {
        return event.path("isRetracted").asBoolean();
    }

    /** Null only where it is taken back for ever. */
    static Instant saidAt(JsonNode event) {
        return new Reading(event).time("/eventUpdatedDateTime");
    }

    /** The originating party's code, its list and who keeps that; who sends the event, if it names none. */
    static String originator(JsonNode event, String sender) {
        var party = event.at("/eventRouting/originatingParty");
        if (party.path("partyCode").textValue() == null) return sender;
        return Stream.of("partyCode", "codeListProvider", "codeListName")
                .map(part -> party.path(part).asText(""))
                .collect(Collectors.joining("|"));
    }

    static Word word(JsonNode event, String originator, String eventId) {
        var read = new Reading(event);
        var type = read.code("/eventClassification/eventTypeCode", Codes.EVENTS.keySet());
        var code = read.code(
                "/eventClassification/" + type.toLowerCase(Locale.ROOT) + "EventTypeCode",
                Codes.EVENTS.getOrDefault(type, Set.of()));
        var imo = read.imo(CALL + "/vesselTransport/vesselIMONumber");
        var voyages = read.voyages(
                CALL + "/exportVoyageNumberOrReference/carrierVoyageNumber",
                CALL + "/importVoyageNumberOrReference/carrierVoyageNumber",
                CALL + "/exportVoyageNumberOrReference/universalVoyageReference",
                CALL + "/importVoyageNumberOrReference/universalVoyageReference");
        var container = read.container("/equipmentDetails/equipmentReference");
        return new Word(
                Standard.TNT_3_0,
                originator,
                eventId,
                type,
                code,
                read.code("/eventClassification/eventClassifierCode", Codes.CLASSIFIERS),
                read.time("/eventDateTime"),
                read.place("/eventLocation/UNLocationCode"),
                read.code(CALL + "/modeOfTransport", Codes.MODES),
                imo,
                voyages,
                container,
                keys(read, container).orElseVoyages(imo, voyages),
                reasons(read),
                read.first("/transportDetails/changeRemark", "/shipmentDetails/reason"),
                read.flags());
    }

    private static List<String> reasons(Reading read) {
        var pointer = "/transportDetails/delayReasonCodes";
        var codes = read.each(pointer).map(JsonNode::asText).toList();
        codes.stream()
                .filter(code -> !DelayReason.codes().contains(code))
                .forEach(code -> read.flag(pointer, code + " is not a delay code of the SMDG: kept as it is"));
        return codes;
    }

    private static Keys keys(Reading read, String container) {
        var keys = new Keys();
        Stream.concat(
                        Stream.of(read.text("/shipmentDetails/documentReference/typeCode"))
                                .filter(Objects::nonNull)
                                .map(type -> List.of(type, read.text("/shipmentDetails/documentReference/reference"))),
                        read.each("/shipmentDetails/additionalDocumentReferences")
                                .map(one -> List.of(
                                        one.path("typeCode").asText(),
                                        one.path("reference").asText())))
                .forEach(document -> Tnt22.document(keys, document.getFirst(), document.getLast()));
        keys.container(container);
        read.each("/shipmentDetails/shipmentReferences").forEach(one -> {
            var value = one.path("reference").textValue();
            switch (one.path("typeCode").asText()) {
                case "FF" -> keys.reference(Kind.FORWARDER, value);
                case "EQ" -> keys.container(value);
                default -> {} // the shipper's and the consignee's own numbers, which are not kept with a shipment
            }
        });
        return keys;
    }
}
