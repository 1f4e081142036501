package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimEvent.About;
import io.gendan.complaint.claim.ClaimEvent.Document;
import io.gendan.complaint.claim.ClaimEvent.GivenInKind;
import io.gendan.complaint.claim.ClaimEvent.NoticeGiven;
import io.gendan.complaint.claim.ClaimEvent.Offered;
import io.gendan.complaint.claim.ClaimEvent.Raised;
import io.gendan.complaint.words.ClaimId;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a claim knows, as far as a later decision needs it.
 *
 * @param notice null while none was given
 * @param documents what it was submitted with, none before
 * @param account null while no sum is agreed
 * @param inKind the last of what the customer gets that is no money, null while nothing is
 */
record ClaimFile(
        Raised raised,
        NoticeGiven notice,
        List<Document> documents,
        List<Offered> offers,
        Account account,
        GivenInKind inKind,
        Running running) {

    static ClaimFile of(Raised raised) {
        return new ClaimFile(raised, null, List.of(), List.of(), null, null, Running.NOTHING_KNOWN);
    }

    About about() {
        return raised.about();
    }

    boolean isOurs() {
        return about().direction() == Direction.OURS;
    }

    /** The other side has our loss in writing. */
    boolean isNotified() {
        return notice != null || !documents.isEmpty();
    }

    /** Exact, positive, and in the currency of the claim. */
    Money amount(BigDecimal amount, String currency) {
        var claimed = raised.claimed().currency();
        if (!claimed.equals(currency))
            throw ClaimRefusal.NOT_THE_CLAIMS_CURRENCY.refused(
                    "The claim is in " + claimed + ", not in " + currency, "/amount/currency");
        return positive(amount, currency);
    }

    static Money positive(BigDecimal amount, String currency) {
        if (amount.signum() <= 0)
            throw ClaimRefusal.AMOUNT_NOT_POSITIVE.refused(
                    ClaimRefusal.AMOUNT_NOT_POSITIVE.sentence(), "/amount/amount");
        return Money.exact(amount, currency, "/amount/amount");
    }

    /** The same, and no more than is claimed. */
    Money partOfIt(BigDecimal amount, String currency) {
        var sum = amount(amount, currency);
        if (sum.amount().compareTo(raised.claimed().amount()) > 0)
            throw ClaimRefusal.ABOVE_CLAIMED.refused(
                    sum.amount() + " is more than the " + raised.claimed().amount() + " that are claimed",
                    "/amount/amount");
        return sum;
    }

    ClaimFile behind(ClaimId customers) {
        return new ClaimFile(raised.behind(customers), notice, documents, offers, account, inKind, running);
    }

    ClaimFile with(NoticeGiven given) {
        return new ClaimFile(raised, given, documents, offers, account, inKind, running);
    }

    ClaimFile with(List<Document> submitted) {
        return new ClaimFile(raised, notice, submitted, offers, account, inKind, running);
    }

    ClaimFile with(Offered offer) {
        var more = new ArrayList<>(offers);
        more.add(offer);
        return new ClaimFile(raised, notice, documents, more, account, inKind, running);
    }

    ClaimFile with(Account now) {
        return new ClaimFile(raised, notice, documents, offers, now, inKind, running);
    }

    ClaimFile with(Running now) {
        return new ClaimFile(raised, notice, documents, offers, account, inKind, now);
    }

    ClaimFile with(GivenInKind given) {
        return new ClaimFile(raised, notice, documents, offers, account, given, running);
    }
}
