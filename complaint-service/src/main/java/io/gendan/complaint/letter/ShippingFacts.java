package io.gendan.complaint.letter;

import io.gendan.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in the letters about goods on their way, and to who is to answer for them. */
public sealed interface ShippingFacts extends LetterFacts {
    /**
     * @param orderNo of ours under which it was bought or carried, {@code finding} what we found out about the cause; either may be null
     * @param shipmentNo null where the goods never left the factory; {@code billOfLadingNo} the same, and by road and air
     * @param amount null while the loss cannot be counted yet
     * @param deadline by which the claim is to be made, and {@code deadlineSource} the law or contract that says so
     */
    @Schema(name = "RecourseNoticeFacts")
    record RecourseNotice(
            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 200)
            String counterpart,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = PARAGRAPH)
            String ground,

            @Size(min = 1, max = 60) String orderNo,
            @Size(min = 1, max = PARAGRAPH) String finding,
            @Size(min = 1, max = 60) String shipmentNo,
            @Size(min = 1, max = 60) String billOfLadingNo,
            Money amount,
            @NotNull(groups = Complete.class) LocalDate deadline,

            @NotNull(groups = Complete.class)
            @Pattern(regexp = SOMETHING, message = BLANK)
            @Size(max = 200)
            @Schema(examples = "Hague-Visby Rules, art. III 6")
            String deadlineSource,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = PARAGRAPH)
            String demand)
            implements ShippingFacts {}

    /**
     * @param shipmentNo of all the goods in question; {@code vesselName} and {@code voyage} null where they are not known
     * @param reminderNo how often they were reminded with this letter
     */
    @Schema(name = "CarrierReminderFacts")
    record CarrierReminder(
            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 200)
            String counterpart,

            @Size(min = 1, max = 200) String vesselName,
            @Size(min = 1, max = 60) String voyage,
            @NotNull(groups = Complete.class) Instant occurredAt,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 500)
            String shipmentNo,

            @NotNull(groups = Complete.class) Instant askedAt,
            @NotNull(groups = Complete.class) @Positive Integer reminderNo,
            @NotNull(groups = Complete.class) Instant replyBy)
            implements ShippingFacts {}

    @Schema(name = "DelayNoticeFacts")
    record DelayNotice(
            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 60)
            String shipmentNo,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 60)
            String orderNo,

            @NotNull(groups = Complete.class) Instant oldEta,
            @NotNull(groups = Complete.class) Instant newEta,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 500)
            String reason)
            implements ShippingFacts {}

    /** Asked again, or of goods that no notice was about. */
    @Schema(name = "InsuranceQuestionFacts")
    record InsuranceQuestion(
            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 60)
            String shipmentNo,

            @NotNull(groups = Complete.class) @Pattern(regexp = SOMETHING, message = BLANK) @Size(max = 60)
            String orderNo,

            @NotNull(groups = Complete.class)
            @Pattern(regexp = SOMETHING, message = BLANK)
            @Size(max = 10)
            @Schema(examples = "FOB")
            String incoterm,

            @NotNull(groups = Complete.class)
            @Pattern(regexp = SOMETHING, message = BLANK)
            @Size(max = 200)
            @Schema(examples = "Qingdao")
            String namedPlace,

            @NotNull(groups = Complete.class) Instant replyBy)
            implements ShippingFacts {}
}
