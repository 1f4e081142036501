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
import io.gendan.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim as the API shows it.
 *
 * @param agreed null while nothing is
 * @param nearestDeadline the first day that has not passed; once all have, the first that did
 * @param deadlines the nearest first; none once a sum is agreed or the claim is over
 * @param escalatedAt when a deadline passed last
 * @param reason of a rejection, or of how it ended
 */
@Schema(name = "Claim")
record ClaimView(
        ClaimId id,
        String claimNo,
        Direction direction,
        Party party,
        String counterpart,
        CustomerId customerId,
        ComplaintId complaintId,
        CaseId caseId,
        OrderId orderId,
        List<ShipmentId> shipmentIds,
        Integer stageNo,
        Cause cause,
        Loss loss,
        ClaimId backToBackId,
        ClaimStatus status,
        Money claimed,
        Money agreed,
        Money paid,
        LocalDate noticeOn,
        NoticeChannel noticeChannel,
        List<Document> documents,
        List<Offer> offers,
        List<Payment> payments,
        Terms terms,
        LocalDate nearestDeadline,
        List<Deadline> deadlines,
        Instant escalatedAt,
        String theirReference,
        String reason,
        LocalDate settledOn,
        LocalDate settledWithCustomerOn,
        String raisedBy,
        Instant raisedAt,
        long version) {

    @Schema(name = "ClaimDocument")
    record Document(String title, AttachmentId attachmentId) {}

    @Schema(name = "ClaimOffer")
    record Offer(int offerNo, Side from, Money amount, String terms, String by, Instant at) {}

    @Schema(name = "ClaimPayment")
    record Payment(String reference, Money amount, LocalDate on, String by) {}

    @Schema(name = "ClaimTerms")
    record Terms(LocalDate deliveredOn, String law, LocalDate claimBy, String clause) {}

    /** {@code by} null: not known, and {@code remark} says what is missing. {@code warnedDaysBefore} is the last warning. */
    @Schema(name = "ClaimDeadline")
    record Deadline(
            DeadlineKind kind,
            LocalDate by,
            String source,
            String remark,
            ShipmentId shipmentId,
            Integer stageNo,
            Integer warnedDaysBefore,
            Instant passedAt) {}
}
