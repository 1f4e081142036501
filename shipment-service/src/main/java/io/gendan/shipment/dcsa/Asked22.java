package io.gendan.shipment.dcsa;

import io.gendan.eventsourcing.Problem;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of Track &amp; Trace 2.2, all of which have to hold. Codes are listed with commas. */
class Asked22 {
    @QueryParam("eventType")
    @Parameter(description = "SHIPMENT, TRANSPORT, EQUIPMENT")
    String eventType;

    @QueryParam("shipmentEventTypeCode")
    String shipmentEventTypeCode;

    @QueryParam("documentTypeCode")
    String documentTypeCode;

    @QueryParam("carrierBookingReference")
    @Parameter(description = "Of the event, or of a shipment that it is about")
    String carrierBookingReference;

    @QueryParam("transportDocumentReference")
    String transportDocumentReference;

    @QueryParam("transportEventTypeCode")
    String transportEventTypeCode;

    @QueryParam("transportCallID")
    String transportCallId;

    @QueryParam("vesselIMONumber")
    String vesselImoNumber;

    @QueryParam("carrierVoyageNumber")
    String carrierVoyageNumber;

    @QueryParam("exportVoyageNumber")
    String exportVoyageNumber;

    @QueryParam("carrierServiceCode")
    String carrierServiceCode;

    @QueryParam("UNLocationCode")
    String unLocationCode;

    @QueryParam("equipmentEventTypeCode")
    String equipmentEventTypeCode;

    @QueryParam("equipmentReference")
    @Parameter(description = "Of the container, or of a shipment that is stowed in it and of no other container")
    String equipmentReference;

    @QueryParam("eventCreatedDateTime")
    String created;

    @QueryParam("eventCreatedDateTime:gte")
    String createdFrom;

    @QueryParam("eventCreatedDateTime:gt")
    String createdAfter;

    @QueryParam("eventCreatedDateTime:lte")
    String createdUntil;

    @QueryParam("eventCreatedDateTime:lt")
    String createdBefore;

    Wanted wanted() {
        return new Wanted()
                .in22()
                .types(codes("eventType", eventType))
                .codes("SHIPMENT", codes("shipmentEventTypeCode", shipmentEventTypeCode))
                .codes("TRANSPORT", codes("transportEventTypeCode", transportEventTypeCode))
                .codes("EQUIPMENT", codes("equipmentEventTypeCode", equipmentEventTypeCode))
                .documentTypes(codes("documentTypeCode", documentTypeCode))
                .booking(carrierBookingReference)
                .transportDocument(transportDocumentReference)
                .transportCall(transportCallId)
                .imo(vesselImoNumber)
                .voyage(carrierVoyageNumber)
                .voyage(exportVoyageNumber)
                .service(carrierServiceCode)
                .place(unLocationCode)
                .container(equipmentReference)
                .updated("=", time("eventCreatedDateTime", created))
                .updated(">=", time("eventCreatedDateTime:gte", createdFrom))
                .updated(">", time("eventCreatedDateTime:gt", createdAfter))
                .updated("<=", time("eventCreatedDateTime:lte", createdUntil))
                .updated("<", time("eventCreatedDateTime:lt", createdBefore));
    }

    /** Throws a problem (400) on a code that is none: a filter with a typing error would find nothing and look right. */
    static List<String> codes(String parameter, String text) {
        if (text == null) return null;
        var codes = List.of(text.split(","));
        var known = Codes22.known(parameter);
        for (var code : codes)
            if (!known.contains(code))
                throw new Problem(
                        400,
                        "INVALID_REQUEST",
                        parameter + " takes codes of " + new java.util.TreeSet<>(known) + ", not "
                                + Problem.quoted(code));
        return codes;
    }

    static Instant time(String parameter, String text) {
        if (text == null) return null;
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Problem(
                    400,
                    "INVALID_REQUEST",
                    parameter + " takes a time like 2026-09-04T12:00:00Z (a + is written %2B), not "
                            + Problem.quoted(text));
        }
    }
}
