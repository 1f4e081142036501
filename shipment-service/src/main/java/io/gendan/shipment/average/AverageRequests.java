package io.gendan.shipment.average;

import io.gendan.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about general average. */
final class AverageRequests {
    private AverageRequests() {}

    @Schema(name = "AveragePaperRequest")
    record PaperRequest(
            @NotNull @Schema(examples = "BOND") Paper paper,

            @NotBlank @Size(max = 200) @Schema(examples = "Acme Imports")
            String givenBy,

            @Size(max = 100) @Schema(examples = "AB-2026-17")
            String reference,

            @Valid DepositRequest deposit) {

        Money sum() {
            return deposit == null ? null : new Money(deposit.amount(), deposit.currency());
        }
    }

    @Schema(name = "AverageDepositRequest")
    record DepositRequest(
            @NotNull @Positive @Schema(examples = "12500.00")
            BigDecimal amount,

            @NotNull
            @Pattern(regexp = "[A-Z]{3}", message = "is a code by ISO 4217, like USD")
            @Schema(examples = "USD")
            String currency) {}

    @Schema(name = "AverageReleaseRequest")
    record ReleaseRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "The adjuster's release of 12 January")
            String source) {}
}
