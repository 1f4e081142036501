package io.gendan.shipment.freetime;

import static io.gendan.shipment.freetime.FreeTimeRefusal.*;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about containers and how long they may be kept. */
final class FreeTimeRequests {
    private FreeTimeRequests() {}

    @Schema(name = "FreeTimeTermsRequest")
    record TermsRequest(
            @NotNull @Schema(examples = "DEMURRAGE", description = "MERGED: one charge for both")
            Charge charge,

            @NotNull @PositiveOrZero @Max(365) @Schema(examples = "7", description = "Calendar days")
            Integer freeDays,

            @NotNull @Schema(examples = "DAY_AFTER") Terms.FirstDay firstDay,

            @NotBlank @Size(max = 200) @Schema(examples = "Carrier's import tariff USNYC of 2026-01-01")
            String source,

            @Size(min = 1, max = 100) @Schema(description = "All containers of the shipment when it is left out")
            List<@NotBlank String> containerNos) {}

    @Schema(name = "ContainerMoveRequest")
    record MoveRequest(
            @NotNull @Schema(examples = "DISCHARGED") Move.Kind move,

            @NotNull @Schema(examples = "2026-10-02T14:00:00Z")
            Instant at,

            @NotBlank @Size(max = 10) @Schema(examples = "USNYC")
            String place) {}
}
