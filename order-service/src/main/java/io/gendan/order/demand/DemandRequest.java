package io.gendan.order.demand;

import io.gendan.order.demand.DemandEvent.OfInvoice;
import io.gendan.order.invoice.InvoiceId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A demand as it comes in. */
@Schema(name = "DemandRequest")
record DemandRequest(
        @NotNull DemandKind kind,

        @Schema(examples = "[\"0198c0de-0000-7000-8000-000000000003\"]") @NotNull @Size(min = 1, max = 200)
        List<@NotNull ShipmentId> shipmentIds,

        @NotNull @Valid Amount amount,
        @Size(max = 2000) String remarks,

        @Schema(examples = "30", description = "Days from the invoice to its due date; without it the usual ones")
        @Min(0)
        @Max(365)
        Integer creditDays,

        @Valid Reminder reminder) {

    @Schema(name = "AmountRequest")
    record Amount(
            @Schema(type = SchemaType.STRING, examples = "1250.00")
            @NotNull
            @Positive
            @Digits(integer = 12, fraction = 6)
            BigDecimal amount,

            @Schema(examples = "USD") @NotBlank @Size(max = 3)
            String currency) {}

    @Schema(
            name = "ReminderOfInvoice",
            description = "For a payment reminder: the invoice, and whether it is the first, second or third")
    record Reminder(
            @Schema(examples = "0198c0de-0000-7000-8000-000000000005") @NotNull
            InvoiceId invoiceId,

            @Schema(examples = "1") @NotNull @Min(1) @Max(3) Integer level) {
        OfInvoice of() {
            return new OfInvoice(invoiceId, level);
        }
    }
}
