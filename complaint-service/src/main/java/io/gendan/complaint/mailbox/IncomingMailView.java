package io.gendan.complaint.mailbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.mailbox.IncomingMails.Status;
import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mail as the API shows it. What is not known, and what was erased, is absent. */
@Schema(name = "IncomingMail")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IncomingMailView(
        IncomingMailId id,
        Status status,
        Instant arrivedAt,
        Instant sentAt,
        @Schema(examples = "ann@acme.example") String from,
        @Schema(examples = "Ann Buyer") String fromName,
        @Schema(examples = "Broken cartons") String subject,

        @Schema(description = "Only where one mail is asked for")
        String text,

        @Schema(description = "Whose contact person wrote it, as far as that is known")
        CustomerId customerId,

        UUID contactId,

        @Schema(description = "What it was logged as, or belongs to")
        ComplaintId complaintId,

        @Schema(description = "What it answers") Matter answers,

        @Schema(description = "Some of it could not be read")
        boolean broken,

        @Schema(description = "Why a person has to decide on it; absent of those that were decided by themselves")
        Held heldBecause,

        @Schema(description = "All of it, as it came") AttachmentId asItCame,
        List<File> files,

        @Schema(description = "The account; absent where nobody had to decide")
        String decidedBy,

        Instant decidedAt,
        String reason,
        Instant erasedAt) {

    /** @param refused why it was not taken, or does not belong to the complaint */
    @Schema(name = "IncomingMailFile")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record File(
            AttachmentId attachmentId,
            @Schema(examples = "carton 3.jpg") String fileName,
            @Schema(examples = "FILE_TYPE_NOT_TAKEN") String refused) {}

    IncomingMailView with(List<File> its) {
        return new IncomingMailView(
                id,
                status,
                arrivedAt,
                sentAt,
                from,
                fromName,
                subject,
                text,
                customerId,
                contactId,
                complaintId,
                answers,
                broken,
                heldBecause,
                asItCame,
                its,
                decidedBy,
                decidedAt,
                reason,
                erasedAt);
    }
}
