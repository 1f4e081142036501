package io.gendan.acceptance.stream;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** A word as one version of DCSA Track &amp; Trace writes it. */
enum Tongue {
    TNT_2_2 {
        @Override
        String say(Word word) {
            var head = """
                    {"eventID": "%s", "eventCreatedDateTime": "%s", "eventType": "%s", "eventClassifierCode": "%s", "eventDateTime": "%s", "%sEventTypeCode": "%s\"""".formatted(
                            UUID.nameUUIDFromBytes((word.id() + word.saidAt()).getBytes(StandardCharsets.UTF_8)),
                            word.saidAt(),
                            word.type(),
                            word.classifier(),
                            local(word),
                            word.type().toLowerCase(java.util.Locale.ROOT),
                            word.code());
            return head + rest(word) + "}";
        }

        private String rest(Word word) {
            return switch (word.type()) {
                case "TRANSPORT" ->
                    """
                    %s, "transportCall": {"transportCallID": "%s-%s", "carrierServiceCode": "FE1", "exportVoyageNumber": "%s", "UNLocationCode": "%s",
                     "facilityTypeCode": "POTE", "modeOfTransport": "%s"%s}%s""".formatted(
                                    word.reason() == null ? "" : ", \"delayReasonCode\": \"" + word.reason() + "\"",
                                    word.place(),
                                    word.run().voyage(),
                                    word.run().voyage(),
                                    word.place(),
                                    word.run().by().mode(),
                                    vessel(word, ""),
                                    documents(word));
                case "EQUIPMENT" -> """
                    , "equipmentReference": "%s", "ISOEquipmentCode": "22G1", "emptyIndicatorCode": "%s", "eventLocation": {"UNLocationCode": "%s"}%s""".formatted(word.of().container(), filled(word), word.place(), documents(word));
                default -> """
                    , "documentID": "%s", "documentTypeCode": "%s\"""".formatted(document(word), kind(word));
            };
        }

        private String documents(Word word) {
            return word.of() == null ? "" : """
                    , "documentReferences": [{"documentReferenceType": "BKG", "documentReferenceValue": "%s"}]""".formatted(word.of().booking());
        }
    },
    TNT_3_0 {
        @Override
        String say(Word word) {
            var head = """
                    {"eventRouting": {"originatingParty": {"partyCode": "%s", "codeListProvider": "SMDG", "codeListName": "LCL", "partyFunction": "CA"}}, "eventID": "%s", "eventUpdatedDateTime": "%s\"""".formatted(CarrierStream.CARRIER, word.id(), word.saidAt());
            if (word.retracted()) return head + ", \"isRetracted\": true}";
            return head
                    + """
                    , "eventDateTime": "%s"%s, "eventClassification": {"eventTypeCode": "%s", "eventClassifierCode": "%s", "%sEventTypeCode": "%s"}%s}""".formatted(
                                    word.at(),
                                    word.place() == null
                                            ? ""
                                            : ", \"eventLocation\": {\"UNLocationCode\": \"" + word.place() + "\"}",
                                    word.type(),
                                    word.classifier(),
                                    word.type().toLowerCase(java.util.Locale.ROOT),
                                    word.code(),
                                    rest(word));
        }

        private String rest(Word word) {
            var goods = word.of() == null ? "" : """
                    , "shipmentDetails": {"documentReference": {"typeCode": "%s", "reference": "%s"}}""".formatted(kind(word), document(word));
            return switch (word.type()) {
                case "TRANSPORT" ->
                    goods
                            + """
                    , "transportDetails": {%s"transportCall": {"transportCallReference": "%s-%s", "modeOfTransport": "%s", "exportVoyageNumberOrReference": {"carrierVoyageNumber": "%s"}%s}}""".formatted(
                                    word.reason() == null ? "" : "\"delayReasonCodes\": [\"" + word.reason() + "\"], ",
                                    word.place(),
                                    word.run().voyage(),
                                    word.run().by().mode(),
                                    word.run().voyage(),
                                    vessel(word, "Transport"));
                case "EQUIPMENT" -> goods + """
                    , "equipmentDetails": {"equipmentReference": "%s", "ISOEquipmentCode": "22G1", "emptyIndicatorCode": "%s"}""".formatted(word.of().container(), filled(word));
                default -> goods;
            };
        }
    };

    abstract String say(Word word);

    /** By the clock on the wall there, as most who speak the older version do. */
    private static String local(Word word) {
        var there = word.run() == null ? 0 : word.run().by().hours();
        return word.at().atOffset(ZoneOffset.ofHours(there)).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static String vessel(Word word, String ending) {
        var by = word.run().by();
        return by.imo() == null
                ? ""
                : ", \"vessel%s\": {\"vesselIMONumber\": \"%s\", \"vesselName\": \"%s\"}"
                        .formatted(ending, by.imo(), by.vessel());
    }

    private static String filled(Word word) {
        return word.isEmptyContainer() ? "EMPTY" : "LADEN";
    }

    private static String document(Word word) {
        return word.isOfADocument() ? word.of().document() : word.of().booking();
    }

    private static String kind(Word word) {
        return word.isOfADocument() ? "TRD" : "BKG";
    }
}
