package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.*;

import io.gendan.complaint.complaint.Complaint.Acting;
import io.gendan.complaint.complaint.Complaint.Assessing;
import io.gendan.complaint.complaint.Complaint.Ended;
import io.gendan.complaint.complaint.Complaint.Explaining;
import io.gendan.complaint.complaint.Complaint.Identifying;
import io.gendan.complaint.complaint.Complaint.Listening;
import io.gendan.complaint.complaint.Complaint.Negotiating;
import io.gendan.complaint.complaint.Complaint.Tracking;
import io.gendan.complaint.complaint.Complaint.Unknown;
import io.gendan.complaint.complaint.ComplaintCommand.MakeOffer;
import io.gendan.complaint.complaint.ComplaintEvent.OfferMade;
import io.gendan.complaint.complaint.ComplaintEvent.OfferProposed;
import io.gendan.complaint.words.Evidence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of what may be offered, and when. */
final class Offering {
    private Offering() {}

    static List<ComplaintEvent> offer(Complaint complaint, MakeOffer it) {
        return switch (complaint) {
            case Assessing now -> offered(now.file(), it);
            case Negotiating now -> offered(now.file(), it);
            case Listening _ -> throw NOT_IDENTIFIED.refused();
            case Identifying now -> throw notYet(now.file());
            case Explaining _ -> throw WAITS_FOR_CUSTOMER.refused();
            case Acting _, Tracking _ -> throw ALREADY_AGREED.refused();
            case Ended ended -> throw Steps.ended(ended);
            case Unknown _ -> throw NO_SUCH_COMPLAINT.refused();
        };
    }

    private static io.gendan.eventsourcing.Refused notYet(ComplaintFile file) {
        return file.findings().cause() == null ? CAUSE_OPEN.refused() : NOT_ASSESSED.refused();
    }

    private static List<ComplaintEvent> offered(ComplaintFile file, MakeOffer it) {
        mayConcede(file, it.terms(), "/terms/noReplacementBecause");
        file.settlement().open().filter(open -> open.from() == Offer.Side.US).ifPresent(open -> {
            throw OFFER_OPEN.refused("Offer " + open.offerNo() + " is open. " + OFFER_OPEN.sentence());
        }); // an offer of theirs is answered by ours

        if (it.validUntil() != null && it.validUntil().isBefore(Days.of(it.now())))
            throw OFFER_IN_THE_PAST.refused(OFFER_IN_THE_PAST.sentence(), "/validUntil");
        boolean within = isWithin(file, it.ceiling(), it.terms());
        var offer = new Offer(
                file.settlement().offers().size() + 1,
                Offer.Side.US,
                it.terms(),
                it.validUntil(),
                it.by(),
                within ? Offer.Status.MADE : Offer.Status.WAITS_FOR_APPROVAL);
        return List.of(
                within
                        ? new OfferMade(file.about(), offer, it.letter(), it.now())
                        : new OfferProposed(offer, it.ceiling(), it.now()));
    }

    /**
     * Whether anything may be conceded now, and this. Asked of our offers, and before we accept theirs.
     *
     * @param why where the request says why there is no replacement, null where it cannot
     */
    static void mayConcede(ComplaintFile file, Terms terms, String why) {
        var findings = file.findings();
        if (findings.cause() == null) throw CAUSE_OPEN.refused();
        if (findings.assessed() == null) throw NOT_ASSESSED.refused();
        if (findings.isUndetermined()) throw LIABILITY_UNDETERMINED.refused();
        var missing = findings.missing();
        if (!missing.isEmpty())
            throw EVIDENCE_MISSING.refused("For " + findings.identified().cause() + " there must be " + listed(missing)
                    + ": enclose it, or have a supervisor waive it with a reason");
        checked(terms);
        Quantities.checked(file.subject(), findings.identified().cause().isOfGoods(), terms);
        if (findings.identified().cause().isOfGoods()
                && terms.hasMoneyButNoGoods()
                && terms.noReplacementBecause() == null)
            throw why == null
                    ? REPLACEMENT_FIRST.refused()
                    : REPLACEMENT_FIRST.refused(REPLACEMENT_FIRST.sentence(), why);
    }

    static void checked(Terms terms) {
        if (terms.remedies().isEmpty()) throw NO_REMEDY.refused(NO_REMEDY.sentence(), "/terms/remedies");
        for (int i = 0; i < terms.remedies().size(); i++) {
            var remedy = terms.remedies().get(i);
            var pointer = "/terms/remedies/" + i + "/worth";
            if (remedy.worth() == null) {
                if (remedy.kind() != Remedy.Kind.OTHER) throw WORTH_MISSING.refused(WORTH_MISSING.sentence(), pointer);
            } else if (remedy.worth().amount().signum() <= 0)
                throw WORTH_NOT_POSITIVE.refused(WORTH_NOT_POSITIVE.sentence(), pointer);
        }
        if (!terms.inOneCurrency()) throw CURRENCIES_MIXED.refused(CURRENCIES_MIXED.sentence(), "/terms/remedies");
    }

    /**
     * Together with what was conceded before it was reopened. Of what nobody has said what it costs nobody knows how far it goes, and
     * nobody may go as far as nobody has said how far one may go.
     */
    static boolean isWithin(ComplaintFile file, Ceiling ceiling, Terms terms) {
        if (terms.isWorthUnsaid() || ceiling.most() == null) return false;
        inTheOrders(ceiling, terms);
        var worth = file.settlement().concededWith(terms, GoodsValue.of(file.subject(), ceiling));
        return worth.amount().compareTo(ceiling.most().amount()) <= 0;
    }

    /** Where the order's currency is known. */
    static void inTheOrders(Ceiling ceiling, Terms terms) {
        var worth = terms.worth();
        if (ceiling.most() == null
                || worth.isEmpty()
                || worth.get().currency().equals(ceiling.most().currency())) return;
        throw CURRENCIES_MIXED.refused(
                "The order is in " + ceiling.most().currency() + ": offer in that currency", "/terms/remedies");
    }

    private static String listed(List<Set<Evidence>> missing) {
        return missing.stream()
                .map(anyOf -> anyOf.stream().map(Enum::name).sorted().collect(Collectors.joining(" or ")))
                .collect(Collectors.joining(" and "));
    }
}
