package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.ClaimRefusal.GENERAL_MANAGER_SETTLES;

import io.gendan.complaint.claim.ClaimCommand.GiveNotice;
import io.gendan.complaint.claim.ClaimCommand.Heard;
import io.gendan.complaint.claim.ClaimCommand.NoteSettledWithCustomer;
import io.gendan.complaint.claim.ClaimCommand.PutItBehind;
import io.gendan.complaint.claim.ClaimCommand.Raise;
import io.gendan.complaint.claim.ClaimCommand.Settle;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import io.gendan.sheets.CompanyDays;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The way to claims for whoever knows of a loss: a complaint or an incident case, in its own transaction. For a customer's claim and
 * the recourse that belongs to it:
 *
 * <pre>
 * var theirs = desk.raise(tx, NewClaim.againstUs(firm, matter, cause, amount, currency), by, now);
 * desk.raise(tx, NewClaim.recourse(Party.CARRIER, carrier, cause, loss, amount, currency, theirs.id()), by, now);
 * </pre>
 *
 * What the recourse is about, its customer, complaint, case, order and shipments, is then taken from the customer's claim. Each call
 * raises another claim; what cannot be claimed is refused, and with it the caller's transaction. {@code by} is an account.
 */
@Singleton
public class ClaimDesk {
    private final Claims claims;
    private final TransportTimes times;
    private final ClaimReferences references;
    private final CompanyDays days;
    private final Instance<WhenCustomerClaims> whenCustomerClaims;
    private final BigDecimal aloneWithin;

    ClaimDesk(
            Claims claims,
            TransportTimes times,
            ClaimReferences references,
            CompanyDays days,
            @Any Instance<WhenCustomerClaims> whenCustomerClaims,
            @ConfigProperty(name = "gendan.claim.given-up-alone", defaultValue = "0.10") BigDecimal aloneWithin) {
        this.claims = claims;
        this.times = times;
        this.references = references;
        this.days = days;
        this.whenCustomerClaims = whenCustomerClaims;
        this.aloneWithin = aloneWithin;
    }

    public record New(ClaimId id, String claimNo, long version) {}

    public New raise(Tx tx, NewClaim asked, String by, Instant now) {
        var other = asked.backToBack() == null ? null : BackToBack.of(tx, asked.backToBack());
        var claim = other == null ? asked : asked.about(asked.matter().or(other.matter()));
        references.check(tx, claim);
        var id = new ClaimId(Id.next());
        var heard = claim.isForCarriage() ? times.of(tx, claim.matter().shipments()) : List.<Heard>of();
        var linked = other == null ? null : other.linked();
        claims.mayBegin(new Raise(claim, null, linked, heard, by, now)); // what is refused uses up no number
        var claimNo = number(tx, now);
        long version = claims.begin(tx, id, new Raise(claim, claimNo, linked, heard, by, now));
        if (claim.direction() == Direction.OURS) return new New(id, claimNo, version);
        for (var one : whenCustomerClaims) one.claimed(tx, id, claim, by, now);
        return new New(id, claimNo, version(tx, id));
    }

    /** More may have followed from its raising. */
    private static long version(Tx tx, ClaimId id) {
        return tx.first("SELECT version FROM claim WHERE id = ?", row -> row.getLong(1), id)
                .orElseThrow();
    }

    private static String number(Tx tx, Instant now) {
        long number =
                tx.first("SELECT nextval('claim_no')", row -> row.getLong(1)).orElseThrow();
        return "CL-%d-%06d".formatted(now.atZone(ZoneOffset.UTC).getYear(), number);
    }

    /** A notice of loss that went out as a letter of ours, accepted on {@code on}. */
    public void noticeByLetter(Tx tx, ClaimId id, LetterId letter, LocalDate on, String by, Instant now) {
        claims.handle(tx, id, new GiveNotice(NoticeChannel.EMAIL, letter, on, days.of(now), by, now));
    }

    /** Recourse that was raised before the customer said how much they claim is behind theirs from now on, and hears of its settling. */
    public void putBehind(Tx tx, ClaimId recourse, ClaimId customers, Instant now) {
        var theirs = BackToBack.of(tx, customers).linked();
        claims.handle(tx, recourse, new PutItBehind(customers, theirs.settledOn(), now));
    }

    /** A customer's claim is settled on what was agreed in its complaint, which has asked for the evidence and the approvals. */
    public void settleAsComplaintAgreed(Tx tx, ClaimId id, BigDecimal amount, String currency, String by, Instant now) {
        settle(tx, id, OptionalLong.empty(), amount, currency, true, by, now);
    }

    /** What a customer claims because of a complaint is agreed on there, by its rules; past them it is the general manager's. */
    void mustBeOneOfOurs(Tx tx, ClaimId id) {
        if (tx.first(
                        "SELECT 1 FROM claim WHERE id = ? AND direction = 'AGAINST_US' AND complaint_id IS NOT NULL",
                        _ -> true,
                        id)
                .isPresent()) throw GENERAL_MANAGER_SETTLES.refused();
    }

    /** From the settling with a customer the time for recourse runs: our claims behind it hear of it. */
    long settle(
            Tx tx,
            ClaimId id,
            OptionalLong expected,
            BigDecimal amount,
            String currency,
            boolean byComplaint,
            String by,
            Instant now) {
        var settle = new Settle(amount, currency, aloneWithin, byComplaint, days.of(now), by, now);
        long version = claims.handle(tx, id, expected, settle);
        settledWithCustomer(tx, id, now);
        return version;
    }

    /** Our claims behind it hear that the customer has what was agreed on. */
    void settledWithCustomer(Tx tx, ClaimId id, Instant now) {
        var ours = tx.query(
                "SELECT id FROM claim WHERE direction = 'OURS' AND EXISTS (SELECT FROM claim theirs WHERE theirs.id = ?"
                        + " AND theirs.direction = 'AGAINST_US' AND (claim.back_to_back = theirs.id OR claim.id = theirs.back_to_back))"
                        + " ORDER BY id",
                row -> new ClaimId(row.getObject("id", UUID.class)),
                id);
        for (var one : ours) claims.handle(tx, one, new NoteSettledWithCustomer(id, days.of(now), now));
    }
}
