package io.gendan.order.salesorder;

import io.gendan.order.salesorder.PlaceRequest.LineRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be otherwise. Whatever is left out stays as it was agreed; {@code lines}, if there, are all of them. */
@Schema(name = "AmendOrderRequest")
record AmendRequest(
        @Schema(examples = "0198c0de-0000-7000-8000-000000000004", description = "The contact person who agreed")
        @NotNull
        UUID agreedWith,

        @Schema(examples = "2026-08-03") @NotNull LocalDate agreedOn,
        @Size(min = 1, max = 500) List<@Valid @NotNull LineRequest> lines,
        @Schema(examples = "CIF") @Size(max = 10) String incoterm,

        @Schema(examples = "New York", description = "Required with another term")
        @Size(max = 200)
        @Pattern(regexp = PRINTED)
        String namedPlace,

        @Size(max = 500) @Pattern(regexp = PRINTED) String paymentTerms,
        @Schema(examples = "2026-10-15") LocalDate deliverBy,
        @Size(max = 60) @Pattern(regexp = PRINTED) String letterOfCreditNo,
        @Size(max = 2000) @Pattern(regexp = PRINTED) String qualityClause,

        @Schema(type = SchemaType.STRING, examples = "5")
        @PositiveOrZero
        @DecimalMax("50")
        @Digits(integer = 2, fraction = 2)
        BigDecimal moreOrLessPercent,

        @Schema(examples = "30") @Positive @Max(3650) Integer claimPeriodDays,
        @Size(max = 2000) @Pattern(regexp = PRINTED) String remarks) {
    private static final String PRINTED = "(?s).*\\S.*";
}
