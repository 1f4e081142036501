package io.gendan.complaint.complaint;

import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Tx;
import java.util.Optional;

/** Whoever keeps what is done so that a complaint does not happen again. */
public interface Prevention {

    /** As it stands now; empty while none is written, or the one that is did not help. */
    Optional<String> countermeasure(Tx tx, ComplaintId complaint);
}
