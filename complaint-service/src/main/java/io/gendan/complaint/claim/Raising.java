package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.ClaimRefusal.ALREADY_SETTLED;
import static io.gendan.complaint.claim.ClaimRefusal.BACK_TO_BACK_NOT_KNOWN;
import static io.gendan.complaint.claim.ClaimRefusal.BACK_TO_BACK_SAME_DIRECTION;
import static io.gendan.complaint.claim.ClaimRefusal.CUSTOMER_MISSING;
import static io.gendan.complaint.claim.ClaimRefusal.NO_SUCH_CLAIM;
import static io.gendan.complaint.claim.ClaimRefusal.PARTY_DOES_NOT_FIT;
import static io.gendan.complaint.claim.ClaimRefusal.STAGE_DOES_NOT_FIT;
import static io.gendan.complaint.claim.ClaimRefusal.STAGE_NOT_KNOWN;
import static io.gendan.complaint.claim.ClaimRefusal.TERMS_DO_NOT_FIT;
import static io.gendan.complaint.claim.ClaimRefusal.TERMS_INCOMPLETE;

import io.gendan.complaint.claim.Claim.Agreed;
import io.gendan.complaint.claim.Claim.Ended;
import io.gendan.complaint.claim.Claim.Open;
import io.gendan.complaint.claim.Claim.Unknown;
import io.gendan.complaint.claim.ClaimCommand.GiveTerms;
import io.gendan.complaint.claim.ClaimCommand.Raise;
import io.gendan.complaint.claim.ClaimEvent.About;
import io.gendan.complaint.claim.ClaimEvent.Raised;
import io.gendan.complaint.claim.ClaimEvent.SettledWithCustomer;
import io.gendan.complaint.claim.ClaimEvent.TermsGiven;
import io.gendan.complaint.claim.ClaimEvent.TransportTimesHeard;
import io.gendan.complaint.words.Party;
import java.util.ArrayList;
import java.util.List;

/** How a claim begins, and what sets its times. */
final class Raising {
    private Raising() {}

    static List<ClaimEvent> raise(Claim claim, Raise raise) {
        return switch (claim) {
            case Unknown _ -> raised(raise);
            case Open _, Agreed _, Ended _ -> throw new IllegalStateException("a claim is raised under a new id");
        };
    }

    private static List<ClaimEvent> raised(Raise raise) {
        var asked = raise.claim();
        if (!fits(asked)) throw PARTY_DOES_NOT_FIT.refused(PARTY_DOES_NOT_FIT.sentence(), "/party");
        if (asked.backToBack() != null && raise.linked() == null)
            throw BACK_TO_BACK_NOT_KNOWN.refused(BACK_TO_BACK_NOT_KNOWN.sentence(), "/backToBackId");
        if (raise.linked() != null && raise.linked().direction() == asked.direction())
            throw BACK_TO_BACK_SAME_DIRECTION.refused(BACK_TO_BACK_SAME_DIRECTION.sentence(), "/backToBackId");
        if (asked.matter().customer() == null)
            throw CUSTOMER_MISSING.refused(CUSTOMER_MISSING.sentence(), "/customerId");
        if (asked.stageNo() != null && !asked.isForCarriage())
            throw STAGE_DOES_NOT_FIT.refused(STAGE_DOES_NOT_FIT.sentence(), "/stageNo");
        if (asked.stageNo() != null && !hasStage(raise))
            throw STAGE_NOT_KNOWN.refused(STAGE_NOT_KNOWN.sentence(), "/stageNo");
        var about = new About(raise.claimNo(), asked.direction(), asked.party(), asked.counterpart(), asked.matter());
        var facts = new ArrayList<ClaimEvent>();
        facts.add(new Raised(
                about,
                asked.cause(),
                loss(asked),
                asked.stageNo(),
                ClaimFile.positive(asked.amount(), asked.currency()),
                asked.backToBack(),
                raise.by(),
                raise.now()));
        for (var one : raise.heard()) facts.add(new TransportTimesHeard(one.shipment(), one.stages(), raise.now()));
        if (asked.direction() == Direction.OURS
                && raise.linked() != null
                && raise.linked().settledOn() != null)
            facts.add(new SettledWithCustomer(asked.backToBack(), raise.linked().settledOn(), raise.now()));
        return facts;
    }

    /** As long as nobody has said which stages there are, it may have this one. */
    private static boolean hasStage(Raise raise) {
        return raise.heard().isEmpty()
                || raise.heard().stream()
                        .flatMap(one -> one.stages().stream())
                        .anyMatch(stage -> stage.stageNo() == raise.claim().stageNo());
    }

    private static boolean fits(NewClaim asked) {
        return switch (asked.direction()) {
            case AGAINST_US -> asked.party() == Party.CUSTOMER;
            case OURS ->
                switch (asked.party()) {
                    case SUPPLIER, CARRIER, FORWARDER, INSURER -> true;
                    case OURS, CUSTOMER, UNDETERMINED -> false;
                };
        };
    }

    /** Charges and papers are no loss that a carrier is to be notified of. */
    private static Loss loss(NewClaim asked) {
        if (!asked.isForCarriage()) return null;
        if (asked.loss() != null) return asked.loss();
        return switch (asked.cause()) {
            case LATE_DELIVERY -> Loss.DELAY;
            case DEMURRAGE, DETENTION, CERTIFICATE_OF_ORIGIN, BILL_OF_LADING, INVOICE, OTHER_DOCUMENT -> null;
            case WRONG_NAME, WRONG_GOODS, QUALITY, SPECIFICATION, QUANTITY, PACKING, MARKS, TRANSPORT_DAMAGE, OTHER ->
                Loss.VISIBLE;
        };
    }

    static List<ClaimEvent> terms(Claim claim, GiveTerms give) {
        return switch (claim) {
            case Open open -> given(open.file(), give);
            case Agreed _ -> throw ALREADY_SETTLED.refused();
            case Ended ended -> throw Claim.over(ended);
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    private static List<ClaimEvent> given(ClaimFile file, GiveTerms give) {
        var terms = give.terms();
        if (!file.isOurs() || file.about().party() == Party.CARRIER)
            throw TERMS_DO_NOT_FIT.refused(TERMS_DO_NOT_FIT.sentence());
        if (terms.law() != null && file.about().party() != Party.SUPPLIER)
            throw TERMS_DO_NOT_FIT.refused(TERMS_DO_NOT_FIT.sentence(), "/deliveredOn");
        if (terms.law() == null && terms.claimBy() == null)
            throw TERMS_INCOMPLETE.refused(TERMS_INCOMPLETE.sentence(), "/claimBy");
        if (terms.claimBy() != null && terms.clause() == null)
            throw TERMS_INCOMPLETE.refused("Every deadline names its source: where does it say so?", "/clause");
        if (terms.law() != null && !terms.law().holdsOn(terms.deliveredOn()))
            throw ClaimRefusal.LAW_NOT_IN_FORCE.refused(
                    terms.law().name() + " is for deliveries from "
                            + terms.law().validFrom(),
                    "/law");
        return terms.equals(file.running().terms()) ? List.of() : List.of(new TermsGiven(terms, give.by(), give.now()));
    }
}
