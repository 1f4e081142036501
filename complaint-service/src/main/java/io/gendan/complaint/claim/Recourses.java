package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.ClaimRefusal.COUNTERPART_BEARS_NOTHING;
import static io.gendan.complaint.claim.ClaimRefusal.RECOURSE_ABOVE_LOSS;

import io.gendan.complaint.claim.ClaimedSoFar.One;
import io.gendan.complaint.complaint.Agreement;
import io.gendan.complaint.complaint.ComplaintView;
import io.gendan.complaint.words.Party;
import io.gendan.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** All recourse of a complaint together: from those who bear a share, and no more than it costs us. */
final class Recourses {
    private Recourses() {}

    /** What the shares are of: all that was agreed on, in money and in goods, or what is claimed as long as nothing is. */
    static Money borne(ComplaintView complaint, One theirs) {
        return Agreement.of(complaint).flatMap(Agreement::worth).orElse(theirs.sum());
    }

    /** Whoever is named for nothing was mistaken for somebody, or the liability is not assessed yet. */
    static void mustBear(ComplaintView complaint, Collection<Party> named) {
        var liability = complaint.liability();
        for (var party : named)
            if (liability == null || liability.shares().getOrDefault(party, 0) == 0)
                throw COUNTERPART_BEARS_NOTHING.refused(
                        liability == null
                                ? "The liability is not assessed yet: nobody bears anything"
                                : party + " bears no share by the assessed liability",
                        "/counterparts/" + party);
    }

    /** Where the liability was assessed anew, what was raised by the old shares has to go before the new ones are claimed. */
    static void checked(ComplaintView complaint, One theirs, List<One> there, List<NewClaim> missing) {
        if (missing.isEmpty() || there.isEmpty()) return;
        var most = borne(complaint, theirs);
        if (most.currency().equals(theirs.claimed().currency())
                && most.amount().compareTo(theirs.claimed().amount()) < 0) most = theirs.claimed();
        var currency = most.currency();
        var all = Money.nothing(currency);
        for (var one : there) if (one.sum().currency().equals(currency)) all = all.plus(one.sum());
        for (var one : missing)
            if (one.currency().equals(currency)) all = all.plus(new Money(one.amount(), one.currency()));
        if (all.amount().compareTo(most.amount()) <= 0) return;
        var raised = there.stream()
                .map(one -> one.claimNo() + " against " + one.party() + " of "
                        + one.sum().said())
                .collect(Collectors.joining(", "));
        throw RECOURSE_ABOVE_LOSS.refused("Together with " + raised + " it would be " + all.said() + ", more than the "
                + most.said() + " that it costs us. " + RECOURSE_ABOVE_LOSS.sentence());
    }
}
