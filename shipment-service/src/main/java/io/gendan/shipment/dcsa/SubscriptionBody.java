package io.gendan.shipment.dcsa;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A subscription of Track &amp; Trace 2.2: where to call, and which events are wanted. What is left out wants all.
 *
 * @param secret in Base64, 16 to 64 bytes; it signs what is sent and is never shown again
 */
@Schema(name = "EventSubscription")
record SubscriptionBody(
        UUID subscriptionID,

        @NotBlank @Size(max = 1000) @Schema(examples = "https://tracking.example/events?ref=17")
        String callbackUrl,

        @Size(max = 200) @Schema(examples = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=")
        String secret,

        @Size(max = 3) List<String> eventType,
        @Size(max = 50) List<String> shipmentEventTypeCode,
        @Size(max = 50) List<String> documentTypeCode,
        @Size(max = 35) String carrierBookingReference,
        @Size(max = 20) String transportDocumentReference,
        @Size(max = 2) List<String> transportEventTypeCode,
        @Size(max = 100) String transportCallID,
        @Size(max = 7) String vesselIMONumber,
        @Size(max = 50) String carrierVoyageNumber,
        @Size(max = 50) String exportVoyageNumber,
        @Size(max = 5) String carrierServiceCode,
        @Size(max = 5) @JsonProperty("UNLocationCode") String unLocationCode,
        @Size(max = 50) List<String> equipmentEventTypeCode,
        @Size(max = 15) String equipmentReference) {

    /** The same without its secret, as it is shown. */
    SubscriptionBody shown(UUID id) {
        return new SubscriptionBody(
                id,
                callbackUrl,
                null,
                eventType,
                shipmentEventTypeCode,
                documentTypeCode,
                carrierBookingReference,
                transportDocumentReference,
                transportEventTypeCode,
                transportCallID,
                vesselIMONumber,
                carrierVoyageNumber,
                exportVoyageNumber,
                carrierServiceCode,
                unLocationCode,
                equipmentEventTypeCode,
                equipmentReference);
    }

    /** Throws a problem (400) on a code that is none. */
    Wanted wanted() {
        var asked = new Asked22();
        asked.eventType = joined(eventType);
        asked.shipmentEventTypeCode = joined(shipmentEventTypeCode);
        asked.documentTypeCode = joined(documentTypeCode);
        asked.carrierBookingReference = carrierBookingReference;
        asked.transportDocumentReference = transportDocumentReference;
        asked.transportEventTypeCode = joined(transportEventTypeCode);
        asked.transportCallId = transportCallID;
        asked.vesselImoNumber = vesselIMONumber;
        asked.carrierVoyageNumber = carrierVoyageNumber;
        asked.exportVoyageNumber = exportVoyageNumber;
        asked.carrierServiceCode = carrierServiceCode;
        asked.unLocationCode = unLocationCode;
        asked.equipmentEventTypeCode = joined(equipmentEventTypeCode);
        asked.equipmentReference = equipmentReference;
        return asked.wanted();
    }

    private static String joined(List<String> codes) {
        return codes == null || codes.isEmpty() ? null : String.join(",", codes);
    }
}
