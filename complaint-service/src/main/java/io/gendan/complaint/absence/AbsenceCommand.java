package io.gendan.complaint.absence;

import java.time.Instant;

/**
 * What one can ask of an absence. {@code forOthers}: whoever asks may decide about the time of others. {@code inACircle}: who covers is
 * covered, at some moment of it, by who is absent.
 */
sealed interface AbsenceCommand {
    record Plan(
            String absent,
            String cover,
            Instant since,
            Instant until,
            boolean inACircle,
            String by,
            boolean forOthers,
            Instant now)
            implements AbsenceCommand {}

    record CallOff(String by, boolean forOthers, Instant now) implements AbsenceCommand {}
}
