package io.gendan.complaint.letter;

import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Tx;
import java.time.Instant;
import java.util.List;

/**
 * Who has letters written is told, in the transaction that marks them, that the receiving server has them: of every letter about
 * its kind of matter, also of those that a person wrote.
 */
public interface Acceptance {
    Matter.Kind kind();

    void accepted(Tx tx, List<Accepted> letters);

    /** @param byHand a person wrote it */
    record Accepted(Cause cause, Matter matter, LetterId letter, boolean byHand, Instant at) {}
}
