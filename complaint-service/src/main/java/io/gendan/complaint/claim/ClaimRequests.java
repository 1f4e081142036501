package io.gendan.complaint.claim;

import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.Party;
import io.gendan.complaint.words.ShipmentId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of {@link ClaimResource} and {@link ClaimStepsResource}. */
final class ClaimRequests {
    private ClaimRequests() {}

    @Schema(name = "ClaimAmount")
    record Amount(
            @Schema(type = SchemaType.STRING, examples = "12500.00")
            @NotNull
            @Positive
            @Digits(integer = 12, fraction = 6)
            BigDecimal amount,

            @Schema(examples = "USD") @NotBlank @Size(max = 3)
            String currency) {}

    @Schema(name = "RaiseClaimRequest")
    record RaiseRequest(
            @NotNull @Schema(examples = "OURS") Direction direction,

            @NotNull
            @Schema(
                    examples = "CARRIER",
                    description = "CUSTOMER for a claim against us; else SUPPLIER, CARRIER, FORWARDER or INSURER")
            Party party,

            @NotBlank
            @Size(max = 200)
            @Schema(examples = "Atlantic Bridge Line", description = "The other firm, not a person")
            String counterpart,

            @Schema(
                    examples = "019b7e5c-4c00-7000-8000-00000000c001",
                    description = "May be left out with backToBackId")
            CustomerId customerId,

            ComplaintId complaintId,
            CaseId caseId,
            OrderId orderId,
            @Size(max = 200) List<@NotNull ShipmentId> shipmentIds,

            @Positive
            @Schema(examples = "1", description = "Which stage of the carriage; without it all of them are watched")
            Integer stageNo,

            @NotNull @Schema(examples = "TRANSPORT_DAMAGE") Cause cause,

            @Schema(
                    examples = "HIDDEN",
                    description =
                            "What a carrier is notified of. Without it a delay where the cause is one, else as if it could have"
                                    + " been seen, which is notified first")
            Loss loss,

            @NotNull @Valid Amount amount,

            @Schema(
                    description =
                            "The claim of the other direction that it belongs to: what is left out here is as it is there")
            ClaimId backToBackId) {

        NewClaim claim() {
            var firm = counterpart.strip().replaceAll("\\s+", " ");
            var matter = new Matter(customerId, complaintId, caseId, orderId, shipmentIds);
            return new NewClaim(
                    direction,
                    party,
                    firm,
                    matter,
                    cause,
                    loss,
                    stageNo,
                    amount.amount(),
                    amount.currency(),
                    backToBackId);
        }
    }

    @Schema(name = "ClaimTermsRequest")
    record TermsRequest(
            @Schema(examples = "2026-02-20", description = "When a supplier handed the goods over")
            LocalDate deliveredOn,

            @Size(max = 60) @Schema(examples = "CISG", description = "Code of a law of sale; CISG unless said")
            String law,

            @Schema(
                    examples = "2026-05-20",
                    description = "The last day that the contract or the policy allows; it goes first")
            LocalDate claimBy,

            @Size(max = 300)
            @Schema(examples = "Purchase contract PC-2026-118, clause 12", description = "Where that stands")
            String clause) {}

    @Schema(name = "ClaimNoticeRequest")
    record NoticeRequest(
            @NotNull @Schema(examples = "COURIER") NoticeChannel channel,
            @NotNull @Schema(examples = "2026-01-07") LocalDate on) {}

    @Schema(name = "ClaimDocumentRequest")
    record DocumentRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "Survey report SR-2026-17")
            String title,

            AttachmentId attachmentId) {}

    @Schema(name = "SubmitClaimRequest")
    record SubmitRequest(@NotEmpty @Size(max = 50) List<@NotNull @Valid DocumentRequest> documents) {
        List<ClaimEvent.Document> papers() {
            return documents.stream()
                    .map(one -> new ClaimEvent.Document(one.title().strip(), one.attachmentId()))
                    .toList();
        }
    }

    @Schema(name = "AcknowledgeClaimRequest")
    record AcknowledgeRequest(
            @Size(max = 100)
            @Schema(examples = "ABL/CL/4711", description = "The number under which the other side treats it")
            String reference) {}

    @Schema(name = "ClaimReasonRequest")
    record ReasonRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "Insufficient packing, they say")
            String reason) {}

    @Schema(name = "ClaimOfferRequest")
    record OfferRequest(
            @NotNull @Schema(examples = "THEM") Side from,
            @NotNull @Valid Amount amount,

            @Size(max = 1000) @Schema(examples = "Paid within 30 days, in full settlement")
            String terms) {}
}
