package io.gendan.complaint.letter;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.gendan.complaint.words.LetterKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of {@link LetterResource} and what it answers to them. */
final class LetterRequests {
    private static final String MESSAGE_ID = "<[!-;=?A-~]+@[!-;=?A-~]+>";

    private LetterRequests() {}

    @Schema(name = "LetterMatterRequest")
    record MatterRequest(
            @NotNull @Schema(examples = "CASE") Matter.Kind kind,

            @NotNull @Schema(examples = "019b7e5c-4c00-7000-8000-00000000ca5e")
            UUID id) {}

    @Schema(name = "LetterFirmRequest")
    record FirmRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "Ocean Line")
            String name,

            @NotBlank @Size(max = 320) @Schema(examples = "claims@ocean.example")
            String email) {}

    /**
     * @param language the customer's, or English, unless another is said
     * @param subject with {@code body}: what the template made of the facts, as somebody has edited it
     * @param firm whom it goes to; without it, to the customer whose matter it is
     */
    @Schema(name = "LetterRequest")
    record WriteRequest(
            @NotNull @Valid MatterRequest matter,
            @NotNull @Schema(examples = "ACKNOWLEDGEMENT") LetterKind kind,

            @Pattern(regexp = "zh|en", message = "is zh or en") @Schema(examples = "en")
            String language,

            @NotNull
            @Valid
            @JsonDeserialize(using = FactsReader.class)
            @JsonTypeInfo(
                    use = JsonTypeInfo.Id.NAME,
                    include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
                    property = "kind",
                    visible = true)
            @Schema(
                    description =
                            "What the letter has to say, by its kind, where the matter does not know it or it is to be said otherwise")
            LetterFacts facts,

            @Size(min = 1, max = 300) String subject,
            @Size(min = 1, max = 20_000) String body,
            @Valid FirmRequest firm,

            @Size(max = 500)
            @Pattern(regexp = MESSAGE_ID, message = "is a Message-ID with its angle brackets")
            @Schema(
                    examples = "<CAF1x7q@mail.buyer.example>",
                    description = "The Message-ID of the mail that this letter answers")
            String inReplyTo) {}

    @Schema(name = "LetterEditRequest")
    record EditRequest(
            @NotBlank @Size(max = 300) String subject,
            @NotBlank @Size(max = 20_000) String body) {}

    @Schema(name = "LetterAddressRequest")
    record AddressRequest(
            @NotBlank @Size(max = 320) @Schema(examples = "claims@ocean.example")
            String email) {}

    @Schema(name = "LetterCallOffRequest")
    record CallOffRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "That mailbox is closed: we write to another")
            String reason) {}

    @Schema(name = "LetterErasureRequest")
    record EraseRequest(
            @NotBlank
            @Size(max = 500)
            @Schema(examples = "The person in it asked for it", description = "Without their name: it stays")
            String reason) {}

    /** {@code salutation}: to whom it would go now. {@code warnings} are for a person to think about, and stop nothing. */
    @Schema(name = "LetterPreview")
    record Preview(
            String language,
            String subject,
            String salutation,
            String body,
            List<Guidance.Rule> guidance,
            List<Tone.Warning> warnings) {}

    /** An answer is kept with its Idempotency-Key: no words of the letter are in it. */
    @Schema(name = "LetterDrafted")
    record DraftAnswer(UUID id, List<Tone.Warning> warnings) {}

    @Schema(name = "LetterEdited")
    record EditAnswer(List<Tone.Warning> warnings) {}
}
