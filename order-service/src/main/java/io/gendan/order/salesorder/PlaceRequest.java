package io.gendan.order.salesorder;

import io.gendan.order.customer.CustomerId;
import io.gendan.order.product.ProductId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order as it comes in. Without {@code orderNo} it is given one. */
@Schema(name = "PlaceOrderRequest")
record PlaceRequest(
        @Schema(examples = "SC-2026-0815", description = "Without it the next number is given")
        @Size(max = 40)
        @Pattern(regexp = "\\S(.*\\S)?", message = "must neither be blank nor begin or end with a blank")
        String orderNo,

        @Schema(examples = "0198c0de-0000-7000-8000-000000000001") @NotNull
        CustomerId customerId,

        @Schema(examples = "USD") @NotBlank @Size(max = 3) String currency,
        @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull LineRequest> lines,

        @Schema(
                examples = "FOB",
                enumeration = {"EXW", "FCA", "FAS", "FOB", "CFR", "CPT", "CIF", "CIP", "DAP", "DPU", "DDP"})
        @NotBlank
        @Size(max = 10)
        String incoterm,

        @Schema(examples = "Qingdao") @NotBlank @Size(max = 200)
        String namedPlace,

        @Schema(examples = "30 % deposit, balance against documents") @NotBlank @Size(max = 500)
        String paymentTerms,

        @Schema(examples = "2026-09-30") @NotNull LocalDate deliverBy,
        @Schema(examples = "LC-77-2026") @Size(max = 60) String letterOfCreditNo,

        @Schema(examples = "ISO 2859-1, AQL 2.5") @Size(max = 2000)
        String qualityClause,

        @Size(max = 2000) String remarks,

        @Schema(
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                examples = "5",
                description = "How many percent more or less than ordered may be delivered")
        @PositiveOrZero
        @DecimalMax("50")
        @Digits(integer = 2, fraction = 2)
        BigDecimal moreOrLessPercent,

        @Schema(examples = "30", description = "Within how many days after arrival the customer may complain")
        @Positive
        @Max(3650)
        Integer claimPeriodDays) {

    @Schema(name = "OrderLineRequest")
    record LineRequest(
            @Schema(examples = "0198c0de-0000-7000-8000-000000000002") @NotNull
            ProductId productId,

            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "100")
            @NotNull
            @Positive
            @Digits(integer = 12, fraction = 6)
            BigDecimal quantity,

            @Schema(examples = "PCS") @NotBlank @Size(max = 20)
            String unit,

            @Schema(
                    type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                    examples = "12.50",
                    description = "In the order's currency, with no more digits than it has")
            @NotNull
            @Positive
            @Digits(integer = 12, fraction = 6)
            BigDecimal unitPrice) {}
}
