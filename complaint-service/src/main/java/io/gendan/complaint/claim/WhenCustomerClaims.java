package io.gendan.complaint.claim;

import io.gendan.complaint.words.ClaimId;
import io.gendan.eventsourcing.Tx;
import java.time.Instant;

/** Whoever it is to follow from when a customer has claimed something of us is told in the same transaction. */
public interface WhenCustomerClaims {

    /** @param by the account that raised it */
    void claimed(Tx tx, ClaimId id, NewClaim claim, String by, Instant now);
}
