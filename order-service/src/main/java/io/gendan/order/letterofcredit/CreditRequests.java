package io.gendan.order.letterofcredit;

import io.gendan.money.Money;
import io.gendan.order.letterofcredit.CreditEvent.Discrepancy;
import io.gendan.order.letterofcredit.CreditTerms.About;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes in about a letter of credit. */
final class CreditRequests {
    private CreditRequests() {}

    @Schema(name = "CreditTermsRequest")
    record Terms(
            @Schema(examples = "LC-77-2026") @NotBlank @Size(max = 60)
            String creditNo,

            @Schema(examples = "First Atlantic Bank, New York") @NotBlank @Size(max = 200)
            String issuingBank,

            @Schema(type = SchemaType.STRING, examples = "125000.00", description = "In the order's currency")
            @NotNull
            @Positive
            @Digits(integer = 15, fraction = 6)
            BigDecimal amount,

            @Schema(description = "Beside what \"about\" or \"approximately\" stands", examples = "[\"QUANTITY\"]")
            List<@NotNull About> about,

            @Schema(examples = "2026-09-30") LocalDate latestShipmentOn,
            @Schema(examples = "2026-10-21") @NotNull LocalDate expiresOn,

            @Schema(
                    type = SchemaType.STRING,
                    examples = "Asia/Shanghai",
                    description = "The time zone of the place where the documents are presented")
            @NotNull
            ZoneId presentedIn,

            @Schema(examples = "21", description = "Calendar days after shipment; 21 when the credit says nothing")
            @Min(1)
            @Max(120)
            Integer presentationDays,

            @Schema(examples = "true") @NotNull Boolean partialShipments,
            @Schema(examples = "true") @NotNull Boolean transshipment) {

        CreditTerms in(String currency) {
            return new CreditTerms(
                    creditNo,
                    issuingBank,
                    Money.exact(amount, currency, "/terms/amount"),
                    about == null
                            ? List.of()
                            : about.stream().distinct().sorted().toList(),
                    latestShipmentOn,
                    expiresOn,
                    presentedIn,
                    presentationDays == null ? CreditTerms.DAYS_WITHOUT_A_WORD : presentationDays,
                    partialShipments,
                    transshipment);
        }
    }

    @Schema(name = "RecordCreditRequest")
    record Advice(@NotNull @Valid Terms terms) {}

    @Schema(name = "AmendCreditRequest")
    record Amendment(
            @NotNull @Valid Terms terms,

            @Schema(examples = "2026-08-03", description = "The date of the bank's advice") @NotNull
            LocalDate advisedOn) {}

    @Schema(name = "CreditDiscrepancyRequest")
    record DiscrepancyRequest(
            @Schema(examples = "BILL_OF_LADING") @NotBlank @Size(max = 60)
            String document,

            @Schema(examples = "Not signed as agent for the carrier") @NotBlank @Size(max = 1000)
            String finding) {}

    @Schema(name = "CreditDiscrepanciesRequest")
    record Discrepancies(
            @NotEmpty @Size(max = 50) List<@NotNull @Valid DiscrepancyRequest> discrepancies,
            @Schema(examples = "2026-10-12") @NotNull LocalDate notedOn) {
        List<Discrepancy> facts() {
            return discrepancies.stream()
                    .map(one -> new Discrepancy(one.document(), one.finding()))
                    .toList();
        }
    }

    @Schema(name = "DrawingLineRequest")
    record DrawnLine(
            @Schema(examples = "1") @NotNull Integer lineNo,

            @Schema(type = SchemaType.STRING, examples = "105") @NotNull @Positive @Digits(integer = 12, fraction = 6)
            BigDecimal quantity,

            @Schema(type = SchemaType.STRING, examples = "12.50", description = "When it is not as ordered")
            @Positive
            @Digits(integer = 12, fraction = 6)
            BigDecimal unitPrice) {}

    @Schema(name = "DrawingCheckRequest")
    record DrawingCheck(
            @Schema(
                    type = SchemaType.STRING,
                    examples = "125000.00",
                    description = "What is drawn, in the credit's currency")
            @NotNull
            @Positive
            @Digits(integer = 15, fraction = 6)
            BigDecimal amount,

            @NotEmpty @Size(max = 500) List<@NotNull @Valid DrawnLine> lines) {}
}
