package io.gendan.shipment.shipment;

import io.gendan.shipment.delayreason.OfTheList;
import io.gendan.shipment.shipment.ShipmentRequests.LegRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about how far a shipment has come. */
final class WayRequests {
    private WayRequests() {}

    record MovedRequest(
            @NotNull @Positive @Schema(examples = "1") Integer legNo,

            @NotNull @Schema(examples = "2026-09-01T09:10:00Z")
            Instant at) {}

    record DeliveredRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "New York, the customer's warehouse")
            String place,

            @NotNull @Schema(examples = "2026-10-03T14:00:00Z")
            Instant at) {}

    record EtaRequest(
            @NotNull @Positive @Schema(examples = "1") Integer legNo,

            @NotNull @Schema(examples = "2026-09-05T06:00:00Z")
            Instant eta,

            @OfTheList @Schema(examples = "WEA", description = "SMDG delay code")
            String reason,

            @Size(max = 500) @Schema(examples = "Typhoon on the way")
            String reasonText) {}

    record RollOverRequest(
            @NotNull @Positive @Schema(examples = "2") Integer legNo,
            @NotNull @Valid LegRequest leg,

            @OfTheList @Schema(examples = "CGS", description = "SMDG delay code")
            String reason,

            @Size(max = 500) @Schema(examples = "The feeder came after the mother vessel had left")
            String reasonText) {}
}
