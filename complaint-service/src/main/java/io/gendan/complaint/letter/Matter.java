package io.gendan.complaint.letter;

import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a letter is about. People know it by its number, which stands in the subject, so that answers find their way back. */
@Schema(name = "LetterMatter")
public record Matter(Kind kind, UUID id, String number) {
    @Schema(name = "LetterMatterKind")
    public enum Kind {
        CASE,
        COMPLAINT,
        CLAIM
    }

    public static Matter of(CaseId id, String caseNo) {
        return new Matter(Kind.CASE, id.value(), caseNo);
    }

    public static Matter of(ComplaintId id, String complaintNo) {
        return new Matter(Kind.COMPLAINT, id.value(), complaintNo);
    }

    public static Matter of(ClaimId id, String claimNo) {
        return new Matter(Kind.CLAIM, id.value(), claimNo);
    }
}
