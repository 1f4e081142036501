package io.gendan.shipment.shipment;

import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.OrderId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about shipments. */
final class ShipmentRequests {
    private ShipmentRequests() {}

    record LegRequest(
            @NotBlank @Size(max = 100) @Schema(examples = "D")
            String vesselName,

            @NotBlank @Size(max = 20) @Schema(examples = "9074729")
            String imo,

            @NotBlank @Size(max = 30) @Schema(examples = "2601E")
            String voyage,

            @NotBlank @Size(max = 10) @Schema(examples = "CNTAO")
            String from,

            @NotBlank @Size(max = 10) @Schema(examples = "KRPUS")
            String to,

            @NotNull @Schema(examples = "2026-09-01T08:00:00Z")
            Instant plannedDeparture,

            @NotNull @Schema(examples = "2026-09-03T20:00:00Z")
            Instant plannedArrival) {}

    record BookRequest(
            @Pattern(regexp = "\\S(.{0,38}\\S)?", message = "takes 1 to 40 characters") @Schema(examples = "S-2026-17")
            String shipmentNo,

            @NotNull OrderId orderId,
            @Size(max = 40) String contractNo,

            @Pattern(regexp = "VESSEL", message = "is VESSEL: other ways of transport are not followed yet")
            @Schema(examples = "VESSEL")
            String transportMode,

            @Size(max = 200) @Schema(examples = "100 CTN umbrellas, 23 inch")
            String quantityAndSpec,

            @Size(max = 200) @Schema(examples = "New York") String deliveryPlace,
            @NotNull @Size(min = 1, max = 10) List<@Valid @NotNull LegRequest> legs) {

        List<Leg> numbered() {
            var numbered = new ArrayList<Leg>();
            for (var leg : legs)
                numbered.add(new Leg(
                        numbered.size() + 1,
                        leg.vesselName(),
                        leg.imo(),
                        leg.voyage(),
                        leg.from(),
                        leg.to(),
                        leg.plannedDeparture(),
                        leg.plannedArrival()));
            return numbered;
        }
    }

    record MovedRequest(
            @NotNull @Positive @Schema(examples = "1") Integer legNo,

            @NotNull @Schema(examples = "2026-09-01T09:10:00Z")
            Instant at) {}

    record EtaRequest(
            @NotNull @Positive @Schema(examples = "1") Integer legNo,

            @NotNull @Schema(examples = "2026-09-05T06:00:00Z")
            Instant eta,

            @Pattern(regexp = "[A-Z0-9]{2,5}", message = "is an SMDG delay code of 2 to 5 capital letters or digits")
            @Schema(examples = "WEA", description = "SMDG delay code")
            String reason,

            @Size(max = 500) @Schema(examples = "Typhoon on the way")
            String reasonText) {}

    record ConditionRequest(
            @NotNull CargoCondition condition,

            @NotBlank @Size(max = 200) @Schema(examples = "Carrier's survey in Busan")
            String source,

            @Size(max = 2000) String note,
            IncidentId incidentId) {}
}
