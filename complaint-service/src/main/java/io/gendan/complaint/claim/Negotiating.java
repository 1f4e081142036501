package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.ClaimRefusal.ALREADY_SETTLED;
import static io.gendan.complaint.claim.ClaimRefusal.CLAIM_REJECTED;
import static io.gendan.complaint.claim.ClaimRefusal.NOT_ANSWERED;
import static io.gendan.complaint.claim.ClaimRefusal.NOT_SUBMITTED;
import static io.gendan.complaint.claim.ClaimRefusal.NO_SUCH_CLAIM;
import static io.gendan.complaint.claim.ClaimRefusal.OWN_PROPOSAL;
import static io.gendan.complaint.claim.ClaimRefusal.SETTLEMENT_NOT_PROPOSED;

import io.gendan.complaint.claim.Claim.Agreed;
import io.gendan.complaint.claim.Claim.Ended;
import io.gendan.complaint.claim.Claim.Open;
import io.gendan.complaint.claim.Claim.Unknown;
import io.gendan.complaint.claim.ClaimCommand.Offer;
import io.gendan.complaint.claim.ClaimCommand.Settle;
import io.gendan.complaint.claim.ClaimEvent.Offered;
import io.gendan.complaint.claim.ClaimEvent.Settled;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Offers from both sides, and the sum that both agree on. */
final class Negotiating {
    private Negotiating() {}

    static List<ClaimEvent> offer(Claim claim, Offer offer) {
        return switch (claim) {
            case Open(var step, var file) ->
                switch (step) {
                    case SUBMITTED, ACKNOWLEDGED, REJECTED, NEGOTIATING -> offered(file, offer);
                    case RAISED, NOTICE_GIVEN -> throw NOT_SUBMITTED.refused();
                };
            case Agreed _ -> throw ALREADY_SETTLED.refused();
            case Ended ended -> throw Claim.over(ended);
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    private static List<ClaimEvent> offered(ClaimFile file, Offer offer) {
        var amount = file.partOfIt(offer.amount(), offer.currency());
        var last = file.offers().isEmpty() ? null : file.offers().getLast();
        if (last != null
                && last.from() == offer.from()
                && last.amount().equals(amount)
                && last.by().equals(offer.by())
                && Objects.equals(last.terms(), offer.terms())) return List.of(); // the same said twice
        int offerNo = file.offers().size() + 1;
        return List.of(new Offered(offerNo, offer.from(), amount, offer.terms(), offer.by(), offer.now()));
    }

    static List<ClaimEvent> settle(Claim claim, Settle settle) {
        return switch (claim) {
            case Open open when settle.byComplaint() && !open.file().isOurs() -> settled(open.file(), settle);
            case Open(var step, var file) ->
                switch (step) {
                    case ACKNOWLEDGED, NEGOTIATING -> settled(file, settle);
                    case SUBMITTED -> throw NOT_ANSWERED.refused();
                    case REJECTED -> throw CLAIM_REJECTED.refused();
                    case RAISED, NOTICE_GIVEN -> throw NOT_SUBMITTED.refused();
                };
            case Agreed(var file) -> {
                var again = file.amount(settle.amount(), settle.currency());
                if (file.account().agreed().equals(again)) yield List.of();
                throw ALREADY_SETTLED.refused();
            }
            case Ended ended -> throw Claim.over(ended);
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    private static List<ClaimEvent> settled(ClaimFile file, Settle settle) {
        var agreed = settle.byComplaint()
                ? file.amount(settle.amount(), settle.currency()) // there it has its own ceiling
                : file.partOfIt(settle.amount(), settle.currency());
        var claimed = file.raised().claimed();
        if (isForTwo(file, settle, claimed.amount().subtract(agreed.amount()))) {
            var proposed = file.offers().isEmpty() ? null : file.offers().getLast();
            if (proposed == null || !proposed.amount().equals(agreed)) throw SETTLEMENT_NOT_PROPOSED.refused();
            if (proposed.by().equals(settle.by())) throw OWN_PROPOSAL.refused();
        }
        return List.of(new Settled(file.about(), claimed, agreed, settle.today(), settle.by(), settle.now()));
    }

    /** What we pay out, and more of our own than a little that we give up, is proposed by one and approved by another. */
    private static boolean isForTwo(ClaimFile file, Settle settle, BigDecimal givenUp) {
        if (!file.isOurs()) return !settle.byComplaint();
        return givenUp.compareTo(file.raised().claimed().amount().multiply(settle.aloneWithin())) > 0;
    }
}
