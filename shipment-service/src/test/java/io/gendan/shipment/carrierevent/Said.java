package io.gendan.shipment.carrierevent;

import java.time.Instant;

/** For tests: an event of a carrier, in the words of Track &amp; Trace 3.0. */
public record Said(
        String eventId, String code, String classifier, String place, Instant at, Instant updatedAt, String booking) {
    public Said again(String otherClassifier, Instant otherAt, Instant later) {
        return new Said(eventId, code, otherClassifier, place, otherAt, later, booking);
    }

    public String json() {
        return """
                {"eventRouting": {"originatingParty": {"partyCode": "EXCO", "codeListProvider": "SMDG", "codeListName": "LCL"}},
                 "eventID": "%s", "eventDateTime": "%s", "eventUpdatedDateTime": "%s",
                 "eventLocation": {"UNLocationCode": "%s"},
                 "eventClassification": {"eventTypeCode": "TRANSPORT", "eventClassifierCode": "%s", "transportEventTypeCode": "%s"},
                 "transportDetails": {"delayReasonCodes": ["WEA"], "changeRemark": "storm"},
                 "shipmentDetails": {"documentReference": {"typeCode": "BKG", "reference": "%s"}}}""".formatted(eventId, at, updatedAt, place, classifier, code, booking);
    }

    public String retracted(Instant when) {
        return """
                {"eventRouting": {"originatingParty": {"partyCode": "EXCO", "codeListProvider": "SMDG", "codeListName": "LCL"}},
                 "eventID": "%s", "isRetracted": true, "eventUpdatedDateTime": "%s"}""".formatted(eventId, when);
    }
}
