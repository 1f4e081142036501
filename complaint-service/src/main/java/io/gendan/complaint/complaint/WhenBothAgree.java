package io.gendan.complaint.complaint;

import io.gendan.eventsourcing.Tx;
import java.time.Instant;

/** Whoever it is to follow from when both sides of a complaint have agreed is told in the same transaction. */
public interface WhenBothAgree {

    /** @param by the account that recorded it */
    void agreed(Tx tx, ComplaintView complaint, String by, Instant now);
}
