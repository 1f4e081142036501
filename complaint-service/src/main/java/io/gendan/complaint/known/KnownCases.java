package io.gendan.complaint.known;

import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Tx;
import java.util.Optional;

/** Which incident cases there are. Answered by whoever keeps them, so that nothing points at a case that there is not. */
public interface KnownCases {
    Optional<CustomerId> customerOf(Tx tx, CaseId id);
}
