package io.gendan.complaint.letter;

import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.Evidence;
import io.gendan.money.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in the letters about a complaint. */
public sealed interface ComplaintFacts extends LetterFacts {
    /**
     * @param cause null while the customer has not said what kind of complaint it is
     * @param meetingAt when production and inspection sit together over it, null where no such meeting is set
     * @param pleaseSend the evidence that we ask for, or nothing
     */
    @Schema(name = "AcknowledgementFacts")
    record Acknowledgement(
            @NotNull(groups = Complete.class)
            @Pattern(regexp = SOMETHING, message = BLANK)
            @Size(max = 60)
            @Schema(examples = "O-2026-000007")
            String orderNo,

            @NotNull(groups = Complete.class)
            @Pattern(regexp = SOMETHING, message = BLANK)
            @Size(max = 200)
            @Schema(examples = "green tea")
            String product,

            @Schema(examples = "QUALITY") Cause cause,
            @Schema(examples = "2026-03-02T06:00:00Z") Instant meetingAt,

            @NotNull(groups = Complete.class) @Schema(examples = "2026-03-03T10:00:00Z")
            Instant replyBy,

            @Size(max = 20) List<@NotNull Evidence> pleaseSend)
            implements ComplaintFacts {
        public Acknowledgement {
            if (pleaseSend == null) pleaseSend = List.of();
        }
    }

    @Schema(name = "ParticularsRequestFacts")
    record ParticularsRequest(
            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 60)
            String orderNo,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 200)
            String product,

            @NotEmpty(groups = Complete.class) @Size(max = 20)
            List<@NotBlank @Size(max = 500) String> questions,

            @NotNull(groups = Complete.class) Instant replyBy)
            implements ComplaintFacts {}

    /** @param countermeasure against a repetition */
    @Schema(name = "ApologyFacts")
    record ApologyWithCause(
            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 60)
            String orderNo,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 200)
            String product,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = PARAGRAPH)
            String finding,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = PARAGRAPH)
            String countermeasure)
            implements ComplaintFacts {}

    /**
     * @param terms in the offer's own words, {@code remedies} what they are and how much: where these are known, the letter says both
     * @param amount null where goods and not money are offered
     */
    @Schema(name = "OfferFacts")
    record Offer(
            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 60)
            String orderNo,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 200)
            String product,

            @NotEmpty(groups = Complete.class) @Size(max = 20)
            List<@NotBlank @Size(max = 500) String> terms,

            @Size(max = 20) List<@NotNull Offered> remedies,
            Money amount,
            @NotNull(groups = Complete.class) LocalDate validUntil)
            implements ComplaintFacts {}

    @Schema(name = "UnfoundedExplanationFacts")
    record UnfoundedExplanation(
            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 60)
            String orderNo,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 200)
            String product,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = PARAGRAPH)
            String explanation)
            implements ComplaintFacts {}

    @Schema(name = "ClosingThanksFacts")
    record ClosingThanks(
            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 60)
            String orderNo,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 200)
            String product,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = PARAGRAPH)
            String result)
            implements ComplaintFacts {}
}
