package io.gendan.complaint.letter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.Evidence;
import io.gendan.complaint.words.LetterKind;
import io.gendan.money.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in a letter that is not about an incident's first hours: plain facts, and words that somebody chose. */
@JsonSubTypes({
    @Type(name = "ACKNOWLEDGEMENT", value = LetterFacts.Acknowledgement.class),
    @Type(name = "PARTICULARS_REQUEST", value = LetterFacts.ParticularsRequest.class),
    @Type(name = "APOLOGY_WITH_CAUSE", value = LetterFacts.ApologyWithCause.class),
    @Type(name = "OFFER", value = LetterFacts.Offer.class),
    @Type(name = "UNFOUNDED_EXPLANATION", value = LetterFacts.UnfoundedExplanation.class),
    @Type(name = "RECOURSE_NOTICE", value = LetterFacts.RecourseNotice.class),
    @Type(name = "CARRIER_REMINDER", value = LetterFacts.CarrierReminder.class),
    @Type(name = "CLOSING_THANKS", value = LetterFacts.ClosingThanks.class),
    @Type(name = "DELAY_NOTICE", value = LetterFacts.DelayNotice.class),
    @Type(name = "INSURANCE_QUESTION", value = LetterFacts.InsuranceQuestion.class)
})
@Schema(
        name = "LetterFacts",
        oneOf = {
            LetterFacts.Acknowledgement.class,
            LetterFacts.ParticularsRequest.class,
            LetterFacts.ApologyWithCause.class,
            LetterFacts.Offer.class,
            LetterFacts.UnfoundedExplanation.class,
            LetterFacts.RecourseNotice.class,
            LetterFacts.CarrierReminder.class,
            LetterFacts.ClosingThanks.class,
            LetterFacts.DelayNotice.class,
            LetterFacts.InsuranceQuestion.class
        })
public sealed interface LetterFacts extends LetterContent {
    /** The longest that one paragraph of a letter may be. */
    int PARAGRAPH = 4000;

    @Override
    default LetterKind kind() {
        return switch (this) {
            case Acknowledgement _ -> LetterKind.ACKNOWLEDGEMENT;
            case ParticularsRequest _ -> LetterKind.PARTICULARS_REQUEST;
            case ApologyWithCause _ -> LetterKind.APOLOGY_WITH_CAUSE;
            case Offer _ -> LetterKind.OFFER;
            case UnfoundedExplanation _ -> LetterKind.UNFOUNDED_EXPLANATION;
            case RecourseNotice _ -> LetterKind.RECOURSE_NOTICE;
            case CarrierReminder _ -> LetterKind.CARRIER_REMINDER;
            case ClosingThanks _ -> LetterKind.CLOSING_THANKS;
            case DelayNotice _ -> LetterKind.DELAY_NOTICE;
            case InsuranceQuestion _ -> LetterKind.INSURANCE_QUESTION;
        };
    }

    /**
     * @param cause null while the customer has not said what kind of complaint it is
     * @param meetingAt when production and inspection sit together over it, null where no such meeting is set
     * @param pleaseSend the evidence that we ask for, or nothing
     */
    @Schema(name = "AcknowledgementFacts")
    record Acknowledgement(
            @NotBlank @Size(max = 60) @Schema(examples = "O-2026-000007")
            String orderNo,

            @NotBlank @Size(max = 200) @Schema(examples = "green tea")
            String product,

            @Schema(examples = "QUALITY") Cause cause,
            @Schema(examples = "2026-03-02T06:00:00Z") Instant meetingAt,

            @NotNull @Schema(examples = "2026-03-03T10:00:00Z")
            Instant replyBy,

            @Size(max = 20) List<@NotNull Evidence> pleaseSend)
            implements LetterFacts {
        public Acknowledgement {
            if (pleaseSend == null) pleaseSend = List.of();
        }
    }

    @Schema(name = "ParticularsRequestFacts")
    record ParticularsRequest(
            @NotBlank @Size(max = 60) String orderNo,
            @NotBlank @Size(max = 200) String product,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 500) String> questions,
            @NotNull Instant replyBy)
            implements LetterFacts {}

    /** @param countermeasure against a repetition */
    @Schema(name = "ApologyFacts")
    record ApologyWithCause(
            @NotBlank @Size(max = 60) String orderNo,
            @NotBlank @Size(max = 200) String product,
            @NotBlank @Size(max = PARAGRAPH) String finding,
            @NotBlank @Size(max = PARAGRAPH) String countermeasure)
            implements LetterFacts {}

    /** @param amount null where goods and not money are offered */
    @Schema(name = "OfferFacts")
    record Offer(
            @NotBlank @Size(max = 60) String orderNo,
            @NotBlank @Size(max = 200) String product,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 500) String> terms,
            Money amount,
            @NotNull LocalDate validUntil)
            implements LetterFacts {}

    @Schema(name = "UnfoundedExplanationFacts")
    record UnfoundedExplanation(
            @NotBlank @Size(max = 60) String orderNo,
            @NotBlank @Size(max = 200) String product,
            @NotBlank @Size(max = PARAGRAPH) String explanation)
            implements LetterFacts {}

    /**
     * @param shipmentNo null where the goods never left the factory; {@code billOfLadingNo} the same, and by road and air
     * @param amount null while the loss cannot be counted yet
     * @param deadline by which the claim is to be made, and {@code deadlineSource} the law or contract that says so
     */
    @Schema(name = "RecourseNoticeFacts")
    record RecourseNotice(
            @NotBlank @Size(max = 200) String counterpart,
            @NotBlank @Size(max = PARAGRAPH) String ground,
            @Size(min = 1, max = 60) String shipmentNo,
            @Size(min = 1, max = 60) String billOfLadingNo,
            Money amount,
            @NotNull LocalDate deadline,

            @NotBlank @Size(max = 200) @Schema(examples = "Hague-Visby Rules, art. III 6")
            String deadlineSource,

            @NotBlank @Size(max = PARAGRAPH) String demand)
            implements LetterFacts {}

    /**
     * @param shipmentNo of all the goods in question; {@code vesselName} and {@code voyage} null where they are not known
     * @param reminderNo how often they were reminded with this letter
     */
    @Schema(name = "CarrierReminderFacts")
    record CarrierReminder(
            @NotBlank @Size(max = 200) String counterpart,

            @Size(min = 1, max = 200) String vesselName,
            @Size(min = 1, max = 60) String voyage,
            @NotNull Instant occurredAt,
            @NotBlank @Size(max = 500) String shipmentNo,
            @NotNull Instant askedAt,
            @Positive int reminderNo,
            @NotNull Instant replyBy)
            implements LetterFacts {}

    @Schema(name = "ClosingThanksFacts")
    record ClosingThanks(
            @NotBlank @Size(max = 60) String orderNo,
            @NotBlank @Size(max = 200) String product,
            @NotBlank @Size(max = PARAGRAPH) String result)
            implements LetterFacts {}

    @Schema(name = "DelayNoticeFacts")
    record DelayNotice(
            @NotBlank @Size(max = 60) String shipmentNo,
            @NotBlank @Size(max = 60) String orderNo,
            @NotNull Instant oldEta,
            @NotNull Instant newEta,
            @NotBlank @Size(max = 500) String reason)
            implements LetterFacts {}

    /** Asked again, or of goods that no notice was about. */
    @Schema(name = "InsuranceQuestionFacts")
    record InsuranceQuestion(
            @NotBlank @Size(max = 60) String shipmentNo,
            @NotBlank @Size(max = 60) String orderNo,

            @NotBlank @Size(max = 10) @Schema(examples = "FOB")
            String incoterm,

            @NotBlank @Size(max = 200) @Schema(examples = "Qingdao")
            String namedPlace,

            @NotNull Instant replyBy)
            implements LetterFacts {}
}
