package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimRequests.Amount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of {@link ClaimMoneyResource} and {@link ClaimEndResource}. */
final class ClaimMoneyRequests {
    private ClaimMoneyRequests() {}

    @Schema(name = "SettleClaimRequest")
    record SettleRequest(@NotNull @Valid Amount amount) {}

    @Schema(name = "ClaimPaymentRequest")
    record PaymentRequest(
            @NotBlank
            @Size(max = 100)
            @Pattern(regexp = "(?!.*\\.\\.)[^/;\\\\%]+", message = "stands in a path: leave out / ; \\ % and ..")
            @Schema(examples = "BOC-20260914-0042", description = "The bank's; the same again is taken once")
            String reference,

            @NotNull @Valid Amount amount,
            @NotNull @Schema(examples = "2026-01-30") LocalDate on) {}

    @Schema(name = "ReverseClaimPaymentRequest")
    record ReverseRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "It was for another claim")
            String reason) {}

    @Schema(name = "WriteOffClaimRequest")
    record WriteOffRequest(
            @NotNull @Schema(examples = "TIME_BARRED") WriteOffReason reason,
            @Size(max = 2000) String note) {}
}
