package io.gendan.complaint.letter;

import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterKind;
import java.time.Instant;

/** What one can ask of a letter that a person writes. */
sealed interface DraftCommand {
    /** @param offerNo of the offer that the letter is about, null where it is about none */
    record Write(
            Matter matter,
            LetterKind kind,
            String language,
            CustomerId customer,
            String firm,
            Integer offerNo,
            String sha256,
            String by,
            Instant now)
            implements DraftCommand {}

    record Edit(String sha256, String by, Instant now) implements DraftCommand {}

    record Send(String by, Instant now) implements DraftCommand {}

    /** The receiving server has it. */
    record RecordAcceptance(Instant at) implements DraftCommand {}

    record CallOff(String reason, String by, Instant now) implements DraftCommand {}

    record Erase(String reason, String by, Instant now) implements DraftCommand {}
}
