package io.gendan.complaint.letter;

import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Tx;
import java.time.Instant;

/**
 * Who has letters written is told, in the transaction that marks it, that the receiving server has one: of every letter about
 * its kind of matter, also of those that a person wrote.
 */
public interface Acceptance {
    Matter.Kind kind();

    void accepted(Tx tx, Matter matter, LetterId letter, Instant at);
}
