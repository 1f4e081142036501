package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.ClaimRefusal.CLAIMED_ALREADY;
import static io.gendan.complaint.claim.ClaimRefusal.COUNTERPART_NOT_SAID;
import static io.gendan.complaint.claim.ClaimRefusal.SUM_NOT_SAID;

import io.gendan.complaint.claim.ClaimedSoFar.One;
import io.gendan.complaint.complaint.ComplaintList;
import io.gendan.complaint.complaint.ComplaintRefusal;
import io.gendan.complaint.complaint.ComplaintView;
import io.gendan.complaint.known.KnownCustomers;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Party;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Both sides of the ledger from what a complaint says: what the customer claims of us, and behind it what each of the others bears by
 * the assessed liability. What is raised already is not raised again, so that recourse can follow when the liability is known.
 */
@Singleton
class ClaimsOfComplaint {
    private final ClaimDesk desk;
    private final ComplaintList complaints;
    private final KnownCustomers customers;

    ClaimsOfComplaint(ClaimDesk desk, ComplaintList complaints, KnownCustomers customers) {
        this.desk = desk;
        this.complaints = complaints;
        this.customers = customers;
    }

    /** @param fresh whether anything of it was raised now */
    record Raised(One theirs, List<One> recourse, boolean fresh) {}

    /**
     * @param sum what the customer claims, null for what the complaint says
     * @param firms who the others are, where the complaint does not say it
     */
    Raised raise(Asked asked, ComplaintId id, Money sum, Map<Party, String> firms) {
        var tx = asked.tx();
        tx.query("SELECT 1 FROM complaint WHERE id = ? FOR UPDATE", _ -> true, id); // twice at once is once
        var complaint = complaints.find(tx, id).orElseThrow(ComplaintRefusal.NO_SUCH_COMPLAINT::refused);
        if (complaint.endedAs() == ComplaintView.Ending.JOINED) throw ComplaintRefusal.COMPLAINT_JOINED.refused();
        if (complaint.problem() == null) throw ComplaintRefusal.NOT_IDENTIFIED.refused();
        Recourses.mustBear(complaint, firms.keySet());
        var same = OneComplaint.all(tx, complaints, complaint);
        var before = ClaimedSoFar.theirs(tx, same);
        if (before.isPresent() && sum != null && !before.get().claimed().equals(sum))
            throw CLAIMED_ALREADY.refused(
                    before.get().claimNo() + " is of " + before.get().claimed().said() + ", and not of " + sum.said()
                            + ": leave the sum out to go on with it",
                    "/amount");
        var theirs = before.map(One::id).orElseGet(() -> claimed(asked, complaint, sum));
        var there = ClaimedSoFar.recourse(tx, same, theirs);
        var missing = missing(complaint, ClaimedSoFar.one(tx, theirs), there, firms);
        Recourses.checked(complaint, ClaimedSoFar.one(tx, theirs), there, missing);
        for (var recourse : missing) desk.raise(tx, recourse, asked.actor(), asked.now());
        var fresh = before.isEmpty() || !missing.isEmpty();
        return new Raised(ClaimedSoFar.one(tx, theirs), fresh ? ClaimedSoFar.recourse(tx, same, theirs) : there, fresh);
    }

    private ClaimId claimed(Asked asked, ComplaintView complaint, Money sum) {
        var claim = theirs(asked.tx(), complaint, sum == null ? said(complaint) : sum);
        return desk.raise(asked.tx(), claim, asked.actor(), asked.now()).id();
    }

    private NewClaim theirs(Tx tx, ComplaintView it, Money sum) {
        var firm = customers
                .find(tx, it.customerId())
                .map(KnownCustomers.Customer::name)
                .orElse(it.complaintNo());
        var subject = it.subject();
        var shipments = subject.shipmentId() == null ? List.<ShipmentId>of() : List.of(subject.shipmentId());
        var matter = new Matter(it.customerId(), it.id(), it.caseId(), subject.orderId(), shipments);
        return NewClaim.againstUs(firm, matter, it.problem().cause(), sum.amount(), sum.currency());
    }

    private static Money said(ComplaintView it) {
        return it.demand().total().orElseThrow(() -> SUM_NOT_SAID.refused(SUM_NOT_SAID.sentence(), "/amount"));
    }

    /** Shares of what it costs us: of all that was agreed on, in money and in goods, or of what is claimed as long as nothing is. */
    private static List<NewClaim> missing(ComplaintView it, One theirs, List<One> there, Map<Party, String> firms) {
        if (it.liability() == null) return List.of();
        var borne = Recourses.borne(it, theirs);
        var missing = new ArrayList<NewClaim>();
        for (var party : List.of(Party.SUPPLIER, Party.CARRIER, Party.FORWARDER, Party.INSURER)) {
            int share = it.liability().shares().getOrDefault(party, 0);
            var sum = borne.times(BigDecimal.valueOf(share).movePointLeft(2));
            if (sum.amount().signum() == 0 || there.stream().anyMatch(one -> one.party() == party)) continue;
            missing.add(NewClaim.recourse(
                    party,
                    firm(it, party, firms),
                    it.problem().cause(),
                    null,
                    sum.amount(),
                    sum.currency(),
                    theirs.id()));
        }
        return missing;
    }

    private static String firm(ComplaintView it, Party party, Map<Party, String> firms) {
        var said = firms.get(party);
        if (said == null && party == Party.SUPPLIER) said = it.subject().supplier();
        if (said == null && party == Party.CARRIER) said = it.subject().carrier();
        if (said != null) return said;
        throw COUNTERPART_NOT_SAID.refused(COUNTERPART_NOT_SAID.sentence(), "/counterparts/" + party);
    }
}
