package io.gendan.complaint.approval;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.DelegationId;
import io.gendan.complaint.words.Office;
import io.gendan.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The record of a complaint, form 13-15, as the API shows it: what was proposed, and what everybody said of it. */
@Schema(name = "ComplaintRecord")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordView(
        ComplaintId complaintId, Set<Desk> waitsFor, List<File> enclosures, List<RoundView> rounds, long version) {

    /** On whose desk something can lie. */
    @Schema(name = "RecordDesk")
    public enum Desk {
        HANDLER,
        SUPERVISOR,
        SALES,
        PURCHASING,
        MANUFACTURING,
        RND,
        DEPUTY_GENERAL_MANAGER,
        GENERAL_MANAGER
    }

    @Schema(name = "RecordEnclosure")
    public record File(EnclosureKind kind, AttachmentId attachmentId, String by, Instant at) {}

    /** {@code notHeard}: whose opinion the deputy general manager did not wait for. */
    @Schema(name = "RecordRound")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoundView(
            int roundNo,
            RoundStatus status,
            Integer offerNo,
            Money worth,
            String plan,
            String submittedBy,
            Instant submittedAt,
            List<Said> opinions,
            Set<Voice> missing,
            Set<Voice> notHeard,
            String notHeardBecause,
            Instructed deputyGeneralManager,
            Instructed generalManager,
            String recalledBecause,
            Instant recalledAt) {}

    @Schema(name = "RecordOpinion")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Said(
            Voice voice,
            Stance stance,
            String words,
            boolean reliesOnSupplier,
            AttachmentId supplierConsent,
            String by,
            Instant at) {}

    /** {@code insteadOf}: for whom, where {@code by} stood in for the general manager or a deputy. */
    @Schema(name = "RecordInstruction")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Instructed(
            Office office, String words, String by, String insteadOf, DelegationId delegationId, Instant at) {}

    static RecordView empty(ComplaintId id) {
        return new RecordView(id, Set.of(), List.of(), List.of(), 0);
    }
}
