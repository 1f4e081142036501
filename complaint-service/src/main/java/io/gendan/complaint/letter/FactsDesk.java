package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.DraftRefusal.FACTS_MISSING;
import static io.gendan.complaint.letter.DraftRefusal.NOT_THE_OFFER_MADE;
import static io.gendan.complaint.letter.DraftRefusal.NO_OPEN_OFFER;
import static io.gendan.complaint.letter.DraftRefusal.SUM_NOT_POSITIVE;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.complaint.letter.ComplaintFacts.Offer;
import io.gendan.complaint.letter.LetterFacts.Complete;
import io.gendan.complaint.letter.MatterFacts.OpenOffer;
import io.gendan.complaint.letter.Matters.Known;
import io.gendan.complaint.letter.ShippingFacts.RecourseNotice;
import io.gendan.complaint.words.LetterKind;
import io.gendan.eventsourcing.Problem;
import io.gendan.money.Money;
import jakarta.validation.Validator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a letter's facts come together: what the matter knows, and what somebody has said instead or besides. */
final class FactsDesk {
    private FactsDesk() {}

    /**
     * @param facts as the matter fills them
     * @param missing those without which no letter of the kind is written: somebody has to say them
     * @param offerNo of the open offer that the letter is about, in a letter about one
     */
    @Schema(name = "LetterFactsFilled")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Filled(LetterKind kind, LetterFacts facts, List<String> missing, Integer offerNo) {}

    static Filled filled(Known known, LetterKind kind, Words words, Validator validator) {
        var facts = new Filling(known.facts(), words).fill(LetterFacts.nothing(kind));
        var offerNo = facts instanceof Offer ? open(known).offerNo() : null;
        return new Filled(kind, facts, missing(facts, validator), offerNo);
    }

    static LetterFacts complete(Known known, LetterFacts said, Words words, Validator validator) {
        if (said instanceof Offer offer) mustBe(open(known), offer);
        var facts = checked(new Filling(known.facts(), words).fill(said));
        var missing = missing(facts, validator);
        if (!missing.isEmpty())
            throw new Problem(
                    FACTS_MISSING.status(),
                    FACTS_MISSING.name(),
                    FACTS_MISSING.sentence(),
                    missing.stream()
                            .map(name -> new Problem.Field(
                                    "/facts/" + name, known.matter().number() + " does not know it: say it"))
                            .toList());
        return facts;
    }

    private static List<String> missing(LetterFacts facts, Validator validator) {
        return validator.validate(facts, Complete.class).stream()
                .map(one -> one.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    static OpenOffer open(Known known) {
        var open = known.facts().offer();
        if (open == null) throw NO_OPEN_OFFER.refused(NO_OPEN_OFFER.sentence(), "/kind");
        return open;
    }

    /** Who says the terms again says those that were offered. */
    private static void mustBe(OpenOffer open, Offer said) {
        if (said.terms() != null && !said.terms().equals(open.terms())) throw another(open, "/facts/terms");
        if (said.remedies() != null && !said.remedies().equals(open.remedies())) throw another(open, "/facts/remedies");
        if (said.amount() != null && !isSame(open.amount(), said.amount())) throw another(open, "/facts/amount");
        if (said.validUntil() != null && !said.validUntil().equals(open.validUntil()))
            throw another(open, "/facts/validUntil");
    }

    private static boolean isSame(Money offered, Money said) {
        var sum = positive(said);
        return offered != null
                && offered.currency().equals(sum.currency())
                && offered.amount().compareTo(sum.amount()) == 0;
    }

    private static io.gendan.eventsourcing.Refused another(OpenOffer open, String pointer) {
        return NOT_THE_OFFER_MADE.refused(
                "Offer " + open.offerNo() + " says otherwise. " + NOT_THE_OFFER_MADE.sentence(), pointer);
    }

    private static LetterFacts checked(LetterFacts facts) {
        if (!(facts instanceof RecourseNotice on) || on.amount() == null) return facts;
        return new RecourseNotice(
                on.counterpart(),
                on.ground(),
                on.orderNo(),
                on.finding(),
                on.shipmentNo(),
                on.billOfLadingNo(),
                positive(on.amount()),
                on.deadline(),
                on.deadlineSource(),
                on.demand());
    }

    private static Money positive(Money sum) {
        if (sum.amount() == null || sum.currency() == null || sum.amount().signum() <= 0)
            throw SUM_NOT_POSITIVE.refused(
                    "A sum has an amount, which is more than nothing, and a currency", "/facts/amount");
        return Money.exact(sum.amount(), sum.currency(), "/facts/amount/amount");
    }
}
