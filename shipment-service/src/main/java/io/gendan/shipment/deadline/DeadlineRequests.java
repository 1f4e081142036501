package io.gendan.shipment.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about the time for claims. */
final class DeadlineRequests {
    private DeadlineRequests() {}

    @Schema(name = "ChooseRegimeRequest")
    record RegimeRequest(
            @NotNull @Positive @Schema(examples = "1") Integer stageNo,

            @NotBlank @Size(max = 60) @Schema(examples = "HAGUE_VISBY")
            String regime,

            @NotBlank @Size(max = 200) @Schema(examples = "Clause paramount of B/L COSU1234567")
            String source) {}

    @Schema(name = "InterruptSuitTimeRequest")
    record InterruptRequest(
            @NotNull @Positive @Schema(examples = "1") Integer stageNo,
            @NotNull @Schema(examples = "WRITTEN_DEMAND") Regime.Act act,
            @NotNull @Schema(examples = "2026-08-12") LocalDate on,

            @NotBlank @Size(max = 200) @Schema(examples = "Our letter of demand, sent by courier")
            String source) {}

    @Schema(name = "ExtendSuitTimeRequest")
    record ExtendRequest(
            @NotNull @Positive @Schema(examples = "1") Integer stageNo,
            @NotNull @Schema(examples = "2027-11-01") LocalDate until,

            @NotBlank @Size(max = 200) @Schema(examples = "The carrier's e-mail of 2 July")
            String source) {}
}
