package io.gendan.complaint.letter;

import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.LetterKind;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter as the API shows it, whoever wrote it.
 *
 * @param customerId whom it is for, absent where that is {@code firm}
 * @param offerNo of the offer that a person wrote it about, absent where it is about none
 * @param byHand false where the house wrote it by itself, at once, to be edited by nobody
 * @param editions all that was ever written, the last one last, each unchanged; one alone where the house wrote it
 * @param sentEdition which of them was sent, absent before
 * @param delivery how it went, absent before it was sent
 * @param guidance the rules of tone that hold for its kind
 */
@Schema(name = "Letter")
record LetterView(
        LetterId id,
        Matter matter,
        LetterKind kind,
        CustomerId customerId,
        String firm,
        Integer offerNo,
        String language,
        boolean byHand,
        Status status,
        List<Editions.Edition> editions,
        Integer sentEdition,
        String sentBy,
        Instant sentAt,
        Delivery delivery,
        List<Guidance.Rule> guidance,
        Instant erasedAt,
        long version) {

    @Schema(name = "LetterStatus")
    enum Status {
        DRAFT,
        WAITING,
        FAILING,
        ACCEPTED,
        /** By a person, as the customer likes it. */
        SAID,
        CALLED_OFF
    }

    /** {@code to} holds the addresses once it went out, {@code erased} for who is since. */
    @Schema(name = "LetterDelivery")
    record Delivery(String messageId, String to, int attempts, String lastError, Instant acceptedAt) {}

    /** What was sent, or would be if it were now. */
    Editions.Edition current() {
        return sentEdition == null ? editions.getLast() : editions.get(sentEdition - 1);
    }

    LetterView with(List<Editions.Edition> written) {
        return new LetterView(
                id,
                matter,
                kind,
                customerId,
                firm,
                offerNo,
                language,
                byHand,
                status,
                written,
                sentEdition,
                sentBy,
                sentAt,
                delivery,
                guidance,
                erasedAt,
                version);
    }
}
