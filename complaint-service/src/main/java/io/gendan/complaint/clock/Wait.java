package io.gendan.complaint.clock;

import io.gendan.complaint.words.Party;
import java.time.Instant;

/** A time in which the clocks stand still, because it is not for us to act. {@code until} may be still to come. */
public record Wait(Instant since, Instant until, Party waitingFor, String why) {
    boolean holds(Instant at) {
        return !since.isAfter(at) && at.isBefore(until);
    }
}
