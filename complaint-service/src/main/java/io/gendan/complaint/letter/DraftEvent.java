package io.gendan.complaint.letter;

import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.eventsourcing.EventName;
import java.time.Instant;

/**
 * Everything that can ever have happened to a letter that a person writes. Add freely; never rename, never remove, never change a
 * meaning. The words stand in rows that can be erased; here is the SHA-256 of each edition.
 */
sealed interface DraftEvent {

    /**
     * Edition 1. {@code customer} or else {@code firm} is who it is for; {@code by} an account, never a name.
     *
     * @param offerNo of the offer that it is about; null where it is about none, and in what was drafted before that was kept
     */
    @EventName("letter-drafted")
    record Drafted(
            Matter matter,
            LetterKind kind,
            String language,
            CustomerId customer,
            String firm,
            Integer offerNo,
            String sha256,
            String by,
            Instant at)
            implements DraftEvent {}

    @EventName("letter-edited")
    record Edited(int edition, String sha256, String by, Instant at) implements DraftEvent {}

    /** Given to the mail, in this edition. */
    @EventName("letter-sent")
    record Sent(int edition, String sha256, String by, Instant at) implements DraftEvent {}

    @EventName("letter-accepted")
    record Accepted(Instant at) implements DraftEvent {}

    /** A draft that is given up, or a letter that nobody tries to deliver any longer. */
    @EventName("letter-called-off")
    record CalledOff(String reason, String by, Instant at) implements DraftEvent {}

    @EventName("letter-erased")
    record Erased(String reason, String by, Instant at) implements DraftEvent {}
}
