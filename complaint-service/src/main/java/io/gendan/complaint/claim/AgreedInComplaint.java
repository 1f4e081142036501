package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimCommand.GiveInKind;
import io.gendan.complaint.claim.ClaimCommand.RaiseSettledSum;
import io.gendan.complaint.claim.ClaimCommand.Withdraw;
import io.gendan.complaint.complaint.Agreement;
import io.gendan.complaint.complaint.ComplaintList;
import io.gendan.complaint.complaint.ComplaintView;
import io.gendan.complaint.complaint.WhenBothAgree;
import io.gendan.complaint.words.ClaimId;
import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import io.gendan.sheets.CompanyDays;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What both sides agreed on in the steps of a complaint settles the customer's claim that belongs to it, whichever of the two comes
 * first: on the money in it, or, where sound goods took its place, on nothing more to pay. What is agreed on again after a reopening
 * raises the sum of that claim. One that has ended otherwise stays as it is, as does a sum that was settled before the first
 * agreement; of several that are open, or in another currency, a person says which it is.
 */
@Singleton
class AgreedInComplaint implements WhenBothAgree, WhenCustomerClaims {
    private final ClaimDesk desk;
    private final Claims claims;
    private final ComplaintList complaints;
    private final CompanyDays days;

    AgreedInComplaint(ClaimDesk desk, Claims claims, ComplaintList complaints, CompanyDays days) {
        this.desk = desk;
        this.claims = claims;
        this.complaints = complaints;
        this.days = days;
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

    /** While it is negotiated again, its claim waits for what comes of that. */
    @Override
    public void claimed(Tx tx, ClaimId id, NewClaim claim, String by, Instant now) {
        if (claim.matter().complaint() == null) return;
        complaints
                .find(tx, claim.matter().complaint())
                .map(it -> OneComplaint.thatGoesOn(tx, complaints, it))
                .filter(it -> it.agreedOfferNo() != null)
                .ifPresent(it -> agreed(tx, it, by, now));
    }

    private void settle(Tx tx, ComplaintView complaint, Agreement agreed, String by, Instant now) {
        var theirs = theirs(tx, complaint);
        var open = theirs.stream().filter(Theirs::isOpen).toList();
        var settled = theirs.stream().filter(Theirs::settled).toList();
        if (open.size() == 1 && settled.isEmpty()) first(tx, open.getFirst(), agreed, by, now);
        if (open.isEmpty() && settled.size() == 1 && agreed.times() > 1) again(tx, settled.getFirst(), agreed, by, now);
    }

    private void first(Tx tx, Theirs claim, Agreement agreed, String by, Instant now) {
        var paid = agreed.paid();
        if (paid != null && paid.currency().equals(claim.currency())) {
            inKind(tx, claim, agreed.inKind(), agreed, by, now);
            desk.settleAsComplaintAgreed(tx, claim.id(), paid.amount(), paid.currency(), by, now);
        }
        if (paid != null || !agreed.soundGoods()) return;
        var worth = agreed.inKind() == null ? Money.nothing(claim.currency()) : agreed.inKind();
        inKind(tx, claim, worth, agreed, by, now);
        var why = "Offer %d of %s: sound goods and no money".formatted(agreed.offerNo(), agreed.complaintNo());
        claims.handle(tx, claim.id(), new Withdraw(why, by, now));
        desk.settledWithCustomer(tx, claim.id(), now);
    }

    private void again(Tx tx, Theirs claim, Agreement agreed, String by, Instant now) {
        var paid = agreed.paid();
        if (paid != null && !paid.currency().equals(claim.currency())) return;
        inKind(tx, claim, agreed.inKind(), agreed, by, now);
        if (paid != null)
            claims.handle(tx, claim.id(), new RaiseSettledSum(paid.amount(), paid.currency(), days.of(now), by, now));
    }

    private void inKind(Tx tx, Theirs claim, Money worth, Agreement agreed, String by, Instant now) {
        if (worth != null)
            claims.handle(tx, claim.id(), new GiveInKind(agreed.offerNo(), worth, days.of(now), by, now));
    }

    /** Those of complaints that turned out to be the same are this one's. */
    private List<Theirs> theirs(Tx tx, ComplaintView complaint) {
        return tx.query(
                "SELECT id, status, currency, coalesce(settled_on, in_kind_on) AS settled FROM claim"
                        + " WHERE complaint_id = ANY (?::uuid[]) AND direction = 'AGAINST_US' ORDER BY id FOR UPDATE",
                row -> new Theirs(
                        new ClaimId(row.getObject("id", UUID.class)),
                        ClaimStatus.valueOf(row.getString("status")),
                        row.getString("currency"),
                        row.getObject("settled") != null),
                OneComplaint.all(tx, complaints, complaint));
    }
}
