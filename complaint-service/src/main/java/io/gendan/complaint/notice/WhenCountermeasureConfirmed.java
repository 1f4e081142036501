package io.gendan.complaint.notice;

import io.gendan.complaint.notice.Countermeasures.Countermeasure;
import io.gendan.eventsourcing.Tx;
import java.time.Instant;
import java.time.LocalDate;

/** Whoever looks later whether a countermeasure helped is told in the transaction in which it is confirmed as in force. */
public interface WhenCountermeasureConfirmed {

    /** @param by the account that confirmed it */
    void confirmed(Tx tx, Countermeasure countermeasure, LocalDate checkOn, String by, Instant now);
}
