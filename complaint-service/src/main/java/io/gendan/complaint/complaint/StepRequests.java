package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintRequests.SubjectRequest;
import io.gendan.complaint.words.Accounts;
import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Department;
import io.gendan.complaint.words.Evidence;
import io.gendan.complaint.words.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in the requests that take a complaint from step to step. */
final class StepRequests {
    private StepRequests() {}

    record AssignComplaintRequest(
            @NotNull
            @Pattern(regexp = Accounts.ACCOUNT, message = Accounts.IS_ACCOUNT)
            @Schema(
                    description = "The id of an account, as the token of whoever signs in says it",
                    examples = "staff-001")
            String owner) {}

    record AnswerComplainantRequest(
            @NotNull @Spoken @Schema(examples = "TELEPHONE") Channel channel,

            @NotNull @Schema(examples = "2026-03-09T03:00:00Z")
            Instant at,

            @Size(max = 200) @Schema(examples = "Ann Buyer") String spokenTo,

            @NotBlank @Size(max = 5000) @Schema(examples = "She sends photos today")
            String note,

            UUID contactId) {}

    record AskParticularsRequest(
            @NotNull @Schema(examples = "CUSTOMER") Party of,

            @NotBlank @Size(max = 2000) @Schema(examples = "Which cartons were it?")
            String what,

            @NotNull @Schema(examples = "2026-03-12") LocalDate dueOn) {}

    record IdentifyComplaintRequest(
            @NotNull @Schema(examples = "QUALITY") Cause cause,
            @Schema(examples = "MANUFACTURING") Department complainedDepartment,

            @Valid @Schema(description = "What is complained of, looked at more closely; without it as it was logged")
            SubjectRequest subject) {}

    record EncloseEvidenceRequest(
            @NotNull @Schema(examples = "PHOTOS") Evidence evidence,
            AttachmentId attachmentId,

            @Size(max = 300) @Schema(examples = "Sample 12, shelf B4")
            String reference) {}

    record ReasonRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "The customer has thrown the broken sets away")
            String reason) {}

    record ExplainUnfoundedRequest(
            @NotBlank
            @Size(max = 5000)
            @Schema(
                    description = "In the customer's language, as it stands in the letter",
                    examples = "The shade is that of the sample that you confirmed on 12 January.")
            String explanation) {}

    record WordOfCustomerRequest(
            @NotNull @Spoken @Schema(examples = "EMAIL") Channel channel,
            @Size(max = 200) String spokenTo,
            @Size(max = 5000) String note,
            UUID contactId) {}

    record FindCauseRequest(
            @NotBlank @Size(max = 5000) @Schema(examples = "The kiln cooled too fast on 3 February")
            String findings) {}

    record AssessLiabilityRequest(
            @NotEmpty @Schema(description = "In per cent, together 100", examples = "{\"SUPPLIER\": 80, \"OURS\": 20}")
            Map<Party, @NotNull Integer> shares,

            @NotNull @Schema(examples = "MAJOR") Severity severity,
            Set<@NotNull Wish> wishes) {}

    record PlanActionRequest(
            @NotNull @Positive @Schema(description = "From 1 in the agreed terms", examples = "1")
            Integer remedyNo,

            @NotBlank @Size(max = 500) @Schema(examples = "Pack and ship 36 sets")
            String what,

            @NotNull
            @Pattern(regexp = Accounts.ACCOUNT, message = Accounts.IS_ACCOUNT)
            @Schema(description = "The id of an account", examples = "staff-001")
            String owner,

            @NotNull @Schema(examples = "2026-04-15") LocalDate dueOn) {}

    record CompleteActionRequest(
            @NotNull @Schema(examples = "2026-04-10") LocalDate doneOn,
            AttachmentId proof,

            @Size(max = 300) @Schema(examples = "B/L CMDU7654321")
            String reference) {}

    record FollowUpRequest(
            @NotNull @Schema(examples = "SOLVED") Outcome outcome,
            @NotNull @Spoken @Schema(examples = "TELEPHONE") Channel channel,
            @Size(max = 200) String spokenTo,
            @Size(max = 5000) String note,
            UUID contactId) {}

    record CloseComplaintRequest(
            @NotBlank
            @Size(max = 2000)
            @Schema(
                    description = "What was done about it, in the words of the letter of thanks",
                    examples = "36 sets were sent again and have arrived")
            String result) {}

    record JoinComplaintRequest(
            @NotNull @Schema(examples = "019b7e5c-4c00-7000-8000-00000000b002")
            ComplaintId into) {}
}
