package io.gendan.complaint.complaint;

import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in a complaint when it is logged. */
final class ComplaintRequests {
    private ComplaintRequests() {}

    @Schema(name = "ComplaintMoney")
    record MoneyRequest(
            @NotNull @Positive @Schema(examples = "830.00") BigDecimal amount,

            @NotNull @Size(min = 3, max = 3) @Schema(examples = "USD")
            String currency) {

        static Money exact(MoneyRequest it, String pointer) {
            return it == null ? null : Money.exact(it.amount(), it.currency(), pointer);
        }
    }

    @Schema(name = "ComplaintSubject")
    record SubjectRequest(
            @Schema(examples = "019b7e5c-4c00-7000-8000-00000000a001")
            OrderId orderId,

            @Size(max = 60) @Schema(description = "Where the order is not one of ours, as the customer calls it")
            String orderNo,

            @Schema(examples = "019b7e5c-4c00-7000-8000-00000000d001")
            ShipmentId shipmentId,

            @Size(max = 60) @Schema(examples = "TS-200") String productNo,

            @NotBlank @Size(max = 200) @Schema(examples = "Tea set, 12 pieces, blue")
            String productNameAndSpec,

            @Size(max = 20) @Schema(examples = "SET") String unit,
            @Positive @Schema(examples = "1200") BigDecimal deliveredQuantity,
            @Valid MoneyRequest amount,
            @Schema(examples = "2026-01-15") LocalDate orderedOn,
            @Schema(examples = "2026-02-28") LocalDate consignedOn,

            @Size(max = 100) @Schema(examples = "Glazing") String manufacturingDepartment,

            @Size(max = 200) @Schema(examples = "Jingdezhen Ceramics Co.")
            String supplier,

            @Size(max = 100) @Schema(description = "By itself from the shipment, where one is named", examples = "CMDU")
            String carrier,

            @Size(max = 5) @Schema(description = "UN/LOCODE; by itself from the shipment", examples = "USNYC")
            String port) {

        Subject subject() {
            return new Subject(
                    orderId,
                    blankIsNull(orderNo),
                    shipmentId,
                    null,
                    blankIsNull(productNo),
                    productNameAndSpec.strip(),
                    blankIsNull(unit),
                    deliveredQuantity,
                    MoneyRequest.exact(amount, "/subject/amount/amount"),
                    orderedOn,
                    consignedOn,
                    blankIsNull(manufacturingDepartment),
                    blankIsNull(supplier),
                    blankIsNull(carrier),
                    blankIsNull(port));
        }
    }

    @Schema(name = "ComplaintDemand")
    record DemandRequest(
            Set<@NotNull Wish> wishes,
            @Valid MoneyRequest compensation,

            @Positive @DecimalMax("100") @Schema(examples = "5")
            BigDecimal discountPercent,

            @Valid MoneyRequest discount,
            @Positive @Schema(examples = "36") BigDecimal returnQuantity,
            @Positive @Schema(examples = "36") BigDecimal claimQuantity,

            @Valid @Schema(description = "All they ask for, in money")
            MoneyRequest amount) {

        static Demand demand(DemandRequest it) {
            if (it == null) return Demand.NOTHING_SAID;
            return new Demand(
                    it.wishes() == null ? Set.of() : it.wishes(),
                    MoneyRequest.exact(it.compensation(), "/demand/compensation/amount"),
                    it.discountPercent(),
                    MoneyRequest.exact(it.discount(), "/demand/discount/amount"),
                    it.returnQuantity(),
                    it.claimQuantity(),
                    MoneyRequest.exact(it.amount(), "/demand/amount/amount"));
        }
    }

    record LogComplaintRequest(
            @NotNull @Schema(examples = "019b7e5c-4c00-7000-8000-00000000c001")
            CustomerId customerId,

            CaseId caseId,
            @NotNull @Spoken @Schema(examples = "TELEPHONE") Channel channel,

            @Schema(description = "NORMAL when nothing is said", examples = "URGENT")
            Urgency urgency,

            @NotNull @Schema(examples = "2026-03-09T02:05:00Z")
            Instant receivedAt,

            @NotNull @Valid SubjectRequest subject,
            @Valid DemandRequest demand,

            @NotBlank @Size(max = 10000) @Schema(examples = "36 of the sets have cracks in the glaze")
            String content,

            @Size(max = 2000) String reason,
            @Size(max = 2000) String otherDemand,

            @Size(max = 200) @Schema(examples = "Ann Buyer") String spokenTo,

            @Schema(description = "Who of the customer's contact persons that was")
            UUID contactId) {

        ComplaintIntake.Complaint complaint(String owner) {
            return complaint(owner, receivedAt.truncatedTo(java.time.temporal.ChronoUnit.MICROS));
        }

        ComplaintIntake.Complaint complaint(String owner, Instant reachedUsAt) {
            return new ComplaintIntake.Complaint(
                    customerId,
                    caseId,
                    subject.subject(),
                    DemandRequest.demand(demand),
                    channel,
                    urgency == null ? Urgency.NORMAL : urgency,
                    reachedUsAt,
                    content.strip(),
                    blankIsNull(reason),
                    blankIsNull(otherDemand),
                    blankIsNull(spokenTo),
                    contactId,
                    owner);
        }
    }

    static String blankIsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
