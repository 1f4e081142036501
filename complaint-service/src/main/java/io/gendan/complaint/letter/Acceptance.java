package io.gendan.complaint.letter;

import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Tx;
import java.time.Instant;

/** Whoever had the letter written is told, in the transaction that marks it, that the receiving server has it. */
@FunctionalInterface
public interface Acceptance {
    void accepted(Tx tx, CaseId caseId, LetterId letter, Instant at);
}
