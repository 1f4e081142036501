package io.gendan.complaint.letter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import io.gendan.complaint.words.LetterKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in a letter that is not about an incident's first hours: plain facts, and words that somebody chose. */
@JsonSubTypes({
    @Type(name = "ACKNOWLEDGEMENT", value = ComplaintFacts.Acknowledgement.class),
    @Type(name = "PARTICULARS_REQUEST", value = ComplaintFacts.ParticularsRequest.class),
    @Type(name = "APOLOGY_WITH_CAUSE", value = ComplaintFacts.ApologyWithCause.class),
    @Type(name = "OFFER", value = ComplaintFacts.Offer.class),
    @Type(name = "UNFOUNDED_EXPLANATION", value = ComplaintFacts.UnfoundedExplanation.class),
    @Type(name = "RECOURSE_NOTICE", value = ShippingFacts.RecourseNotice.class),
    @Type(name = "CARRIER_REMINDER", value = ShippingFacts.CarrierReminder.class),
    @Type(name = "CLOSING_THANKS", value = ComplaintFacts.ClosingThanks.class),
    @Type(name = "DELAY_NOTICE", value = ShippingFacts.DelayNotice.class),
    @Type(name = "INSURANCE_QUESTION", value = ShippingFacts.InsuranceQuestion.class)
})
@Schema(
        name = "LetterFacts",
        oneOf = {
            ComplaintFacts.Acknowledgement.class,
            ComplaintFacts.ParticularsRequest.class,
            ComplaintFacts.ApologyWithCause.class,
            ComplaintFacts.Offer.class,
            ComplaintFacts.UnfoundedExplanation.class,
            ShippingFacts.RecourseNotice.class,
            ShippingFacts.CarrierReminder.class,
            ComplaintFacts.ClosingThanks.class,
            ShippingFacts.DelayNotice.class,
            ShippingFacts.InsuranceQuestion.class
        })
public sealed interface LetterFacts extends LetterContent permits ComplaintFacts, ShippingFacts {
    /** With all that a letter of the kind cannot be written without. What is asked is complete only with what the matter knows. */
    interface Complete {}

    /** Not blank, where it is there; written so that JavaScript reads it as Java does. */
    String SOMETHING = "[\\s\\S]*\\S[\\s\\S]*";

    String BLANK = "must not be blank";

    /** The longest that one paragraph of a letter may be. */
    int PARAGRAPH = 4000;

    /** As if nobody had said anything yet. */
    static LetterFacts nothing(LetterKind kind) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> new ComplaintFacts.Acknowledgement(null, null, null, null, null, null);
            case PARTICULARS_REQUEST -> new ComplaintFacts.ParticularsRequest(null, null, null, null);
            case APOLOGY_WITH_CAUSE -> new ComplaintFacts.ApologyWithCause(null, null, null, null);
            case OFFER -> new ComplaintFacts.Offer(null, null, null, null, null, null);
            case UNFOUNDED_EXPLANATION -> new ComplaintFacts.UnfoundedExplanation(null, null, null);
            case CLOSING_THANKS -> new ComplaintFacts.ClosingThanks(null, null, null);
            case RECOURSE_NOTICE ->
                new ShippingFacts.RecourseNotice(null, null, null, null, null, null, null, null, null, null);
            case CARRIER_REMINDER -> new ShippingFacts.CarrierReminder(null, null, null, null, null, null, null, null);
            case DELAY_NOTICE -> new ShippingFacts.DelayNotice(null, null, null, null, null);
            case INSURANCE_QUESTION -> new ShippingFacts.InsuranceQuestion(null, null, null, null, null);
            case INCIDENT_NOTICE, NOTICE_ADDITION, CONDITION_UPDATE, WITHDRAWAL_CORRECTION, NOT_CONCERNED ->
                throw DraftRefusal.NOT_WRITTEN_BY_PEOPLE.refused(
                        DraftRefusal.NOT_WRITTEN_BY_PEOPLE.sentence(), "/kind");
        };
    }

    @Override
    default LetterKind kind() {
        return switch (this) {
            case ComplaintFacts.Acknowledgement _ -> LetterKind.ACKNOWLEDGEMENT;
            case ComplaintFacts.ParticularsRequest _ -> LetterKind.PARTICULARS_REQUEST;
            case ComplaintFacts.ApologyWithCause _ -> LetterKind.APOLOGY_WITH_CAUSE;
            case ComplaintFacts.Offer _ -> LetterKind.OFFER;
            case ComplaintFacts.UnfoundedExplanation _ -> LetterKind.UNFOUNDED_EXPLANATION;
            case ShippingFacts.RecourseNotice _ -> LetterKind.RECOURSE_NOTICE;
            case ShippingFacts.CarrierReminder _ -> LetterKind.CARRIER_REMINDER;
            case ComplaintFacts.ClosingThanks _ -> LetterKind.CLOSING_THANKS;
            case ShippingFacts.DelayNotice _ -> LetterKind.DELAY_NOTICE;
            case ShippingFacts.InsuranceQuestion _ -> LetterKind.INSURANCE_QUESTION;
        };
    }
}
