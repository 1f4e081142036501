package io.gendan.complaint.approval;

import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.Office;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in the bodies about a record. */
final class RecordRequests {
    private RecordRequests() {}

    record EncloseRequest(
            @NotNull @Schema(examples = "FAX") EnclosureKind kind,

            @NotNull @Schema(examples = "019b7e5c-4c00-7000-8000-00000000f001")
            AttachmentId attachmentId) {}

    record SubmitProposalRequest(
            @Positive
            @Schema(
                    description = "The offer that waits for approval; without one a plan alone is proposed",
                    examples = "1")
            Integer offerNo,

            @Size(max = 4000) @Schema(examples = "Replace 36 sets with the next sailing and refund the freight")
            String plan) {}

    record GiveOpinionRequest(
            @NotNull @Schema(examples = "PURCHASING") Voice voice,
            @NotNull @Schema(examples = "AGREE") Stance stance,

            @NotBlank @Size(max = 4000) @Schema(examples = "The factory bears the goods; we pay the freight")
            String words,

            @Schema(description = "Purchasing alone: whether it counts on the supplier's agreement", examples = "true")
            Boolean reliesOnSupplier,

            @Schema(
                    description = "The supplier's letter of consent, where it is relied on",
                    examples = "019b7e5c-4c00-7000-8000-00000000f002")
            AttachmentId supplierConsent) {

        Opinion opinion(String by, Instant at) {
            return new Opinion(
                    voice, stance, words.strip(), Boolean.TRUE.equals(reliesOnSupplier), supplierConsent, by, at);
        }
    }

    @Schema(name = "RecallProposal")
    record RecallRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "The customer counts again")
            String reason) {}

    record PassOnRequest(
            @NotBlank @Size(max = 4000) @Schema(examples = "I agree: a customer of ten years")
            String words,

            @Size(max = 2000)
            @Schema(
                    description = "Needed where somebody has not been heard",
                    examples = "Research has nothing to do with it")
            String withoutWaitingBecause) {}

    record ReturnProposalRequest(
            @NotNull @Schema(examples = "DEPUTY_GENERAL_MANAGER")
            Office office,

            @NotBlank @Size(max = 2000) @Schema(examples = "Ask the factory first")
            String reason) {}

    record ApproveProposalRequest(
            @NotBlank @Size(max = 4000) @Schema(examples = "Approved")
            String words) {}

    record RejectProposalRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "Half of it is enough")
            String reason) {}

    static String blankIsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
