package io.gendan.complaint.claim;

import io.gendan.complaint.words.AttachmentId;
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
