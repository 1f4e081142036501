package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.DraftRefusal.LETTER_OF_ANOTHER_OFFER;
import static io.gendan.complaint.letter.DraftRefusal.OFFER_LETTER_SENT;

import io.gendan.complaint.letter.Matters.Known;
import io.gendan.eventsourcing.Tx;

/** The letters that people write about offers: each about one, which is open, and one for each. The house's own is not counted. */
final class OfferLetters {
    private OfferLetters() {}

    /** What was offered may have been answered, taken back or replaced since the letter was drafted. */
    static void checked(Known known, LetterView letter, Editions.Wording wording) {
        var open = FactsDesk.open(known);
        if (letter.offerNo() != null && letter.offerNo() != open.offerNo())
            throw LETTER_OF_ANOTHER_OFFER.refused("It is about offer " + letter.offerNo() + ", and open is offer "
                    + open.offerNo() + ": write another letter");
        OfferWords.checked(open, wording);
    }

    /**
     * Two who send two drafts come one after the other. What was drafted before letters said their offer is about the one that was open
     * when it was sent.
     */
    static void mayBeSent(Tx tx, Known known, LetterView letter) {
        var open = FactsDesk.open(known);
        tx.first(
                "SELECT pg_advisory_xact_lock(hashtextextended('offer letter ' || ?, 0)) IS NULL",
                row -> row.getBoolean(1),
                letter.matter().id().toString());
        tx.first(
                        "SELECT id FROM letter_draft WHERE matter_id = ? AND kind = 'OFFER' AND id <> ?"
                                + " AND (offer_no = ? OR offer_no IS NULL AND sent_at >= ?) AND sent_at IS NOT NULL AND (called_off_at IS NULL OR accepted_at IS NOT NULL)",
                        _ -> true,
                        letter.matter().id(),
                        letter.id(),
                        open.offerNo(),
                        open.madeAt())
                .ifPresent(_ -> {
                    throw OFFER_LETTER_SENT.refused();
                });
    }
}
