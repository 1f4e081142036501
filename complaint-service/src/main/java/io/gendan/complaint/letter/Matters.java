package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.DraftRefusal.CLAIM_OF_THEIRS;
import static io.gendan.complaint.letter.DraftRefusal.NOTHING_ASKED;

import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.eventsourcing.Tx;
import java.util.Optional;
import java.util.UUID;

/** Whoever keeps a kind of matter says what people may write letters about. */
public interface Matters {
    Matter.Kind kind();

    Optional<Known> find(Tx tx, UUID id);

    /**
     * @param customer whose matter it is
     * @param causeOpen while nobody can say yet why it happened, a letter concedes nothing
     * @param facts what it can say about itself
     * @param settled there is nothing any more that somebody has to answer
     * @param theirClaim it is a claim of the customer's against us: no firm is held responsible for that
     */
    record Known(
            Matter matter,
            CustomerId customer,
            boolean causeOpen,
            MatterFacts facts,
            boolean settled,
            boolean theirClaim) {
        public Known(Matter matter, CustomerId customer, boolean causeOpen, MatterFacts facts) {
            this(matter, customer, causeOpen, facts, false, false);
        }

        void mayBeAbout(LetterKind kind) {
            if (theirClaim && kind == LetterKind.RECOURSE_NOTICE)
                throw CLAIM_OF_THEIRS.refused(CLAIM_OF_THEIRS.sentence(), "/kind");
            if (settled && kind == LetterKind.CARRIER_REMINDER)
                throw NOTHING_ASKED.refused(NOTHING_ASKED.sentence(), "/kind");
        }
    }
}
