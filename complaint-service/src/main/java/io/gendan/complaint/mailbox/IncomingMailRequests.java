package io.gendan.complaint.mailbox;

import io.gendan.complaint.mailbox.MailMeaning.Author;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person decides on a mail. */
final class IncomingMailRequests {
    private IncomingMailRequests() {}

    @Schema(name = "MailIsComplaintRequest")
    record ComplaintRequest(
            @NotNull @Schema(examples = "019b7e5c-4c00-7000-8000-00000000c001")
            CustomerId customerId,

            @Schema(description = "Who of their contact persons wrote it, where that is known")
            UUID contactId,

            @Size(max = 200) @Schema(examples = "Ann Buyer") String name) {

        Author author() {
            return new Author(customerId, contactId, name);
        }
    }

    @Schema(name = "MailIsReplyRequest")
    record ReplyRequest(
            @NotNull @Schema(examples = "019b7e5c-4c00-7000-8000-00000000d001")
            ComplaintId complaintId) {}

    @Schema(name = "DismissMailRequest")
    record DismissRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "Advertising")
            String reason) {}
}
