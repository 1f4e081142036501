package io.gendan.complaint.claim;

import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Tx;
import java.util.Optional;

/** Which incident cases there are. Answered by whoever keeps them, so that no claim points at nothing. */
public interface KnownCases {
    Optional<CustomerId> customerOf(Tx tx, CaseId id);
}
