package io.gendan.complaint.claim;

import io.gendan.complaint.complaint.Agreement;
import io.gendan.complaint.complaint.ComplaintList;
import io.gendan.complaint.complaint.ComplaintView;
import io.gendan.complaint.complaint.WhenBothAgree;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What both sides agreed on in the steps of a complaint settles the customer's claim that belongs to it, whichever of the two comes
 * first: on the money in it, or, where sound goods took its place, on nothing more to pay. One that has ended stays as it is, as does
 * a sum that was settled before; of several that are open, or in another currency, a person says which it is.
 */
@Singleton
class AgreedInComplaint implements WhenBothAgree, WhenCustomerClaims {
    private final ClaimDesk desk;
    private final ComplaintList complaints;

    AgreedInComplaint(ClaimDesk desk, ComplaintList complaints) {
        this.desk = desk;
        this.complaints = complaints;
    }

    private record Theirs(ClaimId id, ClaimStatus status, String currency, boolean settled) {
        boolean isOpen() {
            return switch (status) {
                case RAISED, NOTICE_GIVEN, SUBMITTED, ACKNOWLEDGED, REJECTED, NEGOTIATING -> true;
                case SETTLED, CLOSED, WITHDRAWN, TIME_BARRED, WRITTEN_OFF -> false;
            };
        }
    }

    @Override
    public void agreed(Tx tx, ComplaintView complaint, String by, Instant now) {
        Agreement.of(complaint).ifPresent(agreement -> settle(tx, complaint, agreement, by, now));
    }

    @Override
    public void claimed(Tx tx, ClaimId id, NewClaim claim, String by, Instant now) {
        if (claim.matter().complaint() == null) return;
        complaints.find(tx, claim.matter().complaint()).ifPresent(complaint -> agreed(tx, complaint, by, now));
    }

    private void settle(Tx tx, ComplaintView complaint, Agreement agreed, String by, Instant now) {
        var theirs = theirs(tx, complaint);
        var open = theirs.stream().filter(Theirs::isOpen).toList();
        if (open.size() != 1 || theirs.stream().anyMatch(Theirs::settled)) return;
        var claim = open.getFirst();
        var paid = agreed.paid();
        if (paid != null && paid.currency().equals(claim.currency()))
            desk.settleAsComplaintAgreed(tx, claim.id(), paid.amount(), paid.currency(), by, now);
        if (paid == null && agreed.soundGoods())
            desk.endAsReplaced(
                    tx,
                    claim.id(),
                    "Offer %d of %s: sound goods and no money".formatted(agreed.offerNo(), agreed.complaintNo()),
                    by,
                    now);
    }

    /** Those of complaints that turned out to be the same are this one's. */
    private static List<Theirs> theirs(Tx tx, ComplaintView complaint) {
        List<ComplaintId> all = Stream.concat(Stream.of(complaint.id()), complaint.tookIn().stream())
                .toList();
        return tx.query(
                "SELECT id, status, currency, settled_on FROM claim WHERE complaint_id = ANY (?::uuid[])"
                        + " AND direction = 'AGAINST_US' ORDER BY id FOR UPDATE",
                row -> new Theirs(
                        new ClaimId(row.getObject("id", UUID.class)),
                        ClaimStatus.valueOf(row.getString("status")),
                        row.getString("currency"),
                        row.getObject("settled_on") != null),
                all);
    }
}
