package io.gendan.complaint.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ClockKind;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.Department;
import io.gendan.complaint.words.Evidence;
import io.gendan.complaint.words.Party;
import io.gendan.complaint.words.Rung;
import io.gendan.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A complaint as the API shows it. What is not known yet is absent.
 *
 * @param missingEvidence of each of these at least one is needed before anything is offered
 */
@Schema(name = "Complaint")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintView(
        ComplaintId id,
        String complaintNo,
        CustomerId customerId,
        CaseId caseId,
        Step step,
        Ending endedAs,
        Instant endedAt,
        ComplaintId joinedInto,
        String owner,
        Channel channel,
        Urgency urgency,
        Instant receivedAt,
        Instant loggedAt,
        Instant replyBy,
        Instant acknowledgedAt,
        Instant answeredAt,
        Subject subject,
        Demand demand,
        List<AskedQuestion> openQuestions,
        Problem problem,
        List<Proof> evidence,
        List<List<Evidence>> missingEvidence,
        String evidenceWaivedBecause,
        String unfoundedBecause,
        String causeFindings,
        Liability liability,
        List<OfferView> offers,
        Integer agreedOfferNo,
        List<Action> actions,
        Outcome outcome,
        Rung escalatedTo,
        List<ClockWarning> warnings,
        List<ComplaintId> tookIn,
        int reopened,
        long version) {

    @Schema(name = "ComplaintStep")
    public enum Step {
        LISTEN,
        IDENTIFY,
        ASSESS,
        NEGOTIATE,
        ACTION,
        TRACKING
    }

    @Schema(name = "ComplaintEnding")
    public enum Ending {
        CLOSED,
        UNFOUNDED_CONFIRMED,
        DROPPED_BY_CUSTOMER,
        JOINED
    }

    @Schema(name = "ComplaintQuestion")
    public record AskedQuestion(int questionNo, Party of, String what, LocalDate dueOn) {}

    /** {@code repeatOf}: a complaint of the same customer, goods and cause not long before. */
    @Schema(name = "ComplaintProblem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Problem(Cause cause, Department complainedDepartment, ComplaintId repeatOf, Instant identifiedAt) {}

    @Schema(name = "ComplaintEvidence")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Proof(Evidence evidence, AttachmentId attachmentId, String reference, Instant at) {}

    /** Shares in per cent. */
    @Schema(name = "ComplaintLiability")
    public record Liability(Map<Party, Integer> shares, Severity severity, Set<Wish> wishes, Instant at) {}

    /** {@code madeAt}: since when the other side has it, absent in what was only proposed. */
    @Schema(name = "ComplaintOffer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfferView(
            int offerNo,
            Offer.Side from,
            List<RemedyView> remedies,
            String noReplacementBecause,
            Money worth,
            LocalDate validUntil,
            String proposedBy,
            Instant madeAt,
            Offer.Status status) {}

    @Schema(name = "ComplaintRemedy")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RemedyView(
            Remedy.Kind kind, java.math.BigDecimal quantity, java.math.BigDecimal percent, Money worth, String note) {}

    /** {@code owner}: who was warned, absent while it was nobody's. */
    @Schema(name = "ComplaintClockWarning")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClockWarning(ClockKind clock, Instant startedAt, Instant dueAt, String owner, Instant at) {}

    @Schema(name = "ComplaintAction")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Action(
            int actionNo,
            int offerNo,
            int remedyNo,
            String what,
            String owner,
            LocalDate dueOn,
            LocalDate doneOn,
            AttachmentId proof,
            String reference) {}
}
