package io.gendan.complaint.letter;

import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Tx;
import java.time.Instant;
import java.util.List;

/** Whoever had letters written is told, in the transaction that marks them, that the receiving server has them. */
@FunctionalInterface
public interface Acceptance {
    void accepted(Tx tx, List<Accepted> letters);

    record Accepted(Cause cause, CaseId caseId, LetterId letter, Instant at) {}
}
