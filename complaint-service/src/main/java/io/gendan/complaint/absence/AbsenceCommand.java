package io.gendan.complaint.absence;

import java.time.Instant;

/** What one can ask of an absence. {@code forOthers}: whoever asks may decide about the time of others. */
sealed interface AbsenceCommand {
    record Plan(String absent, String cover, Instant since, Instant until, String by, boolean forOthers, Instant now)
            implements AbsenceCommand {}

    record CallOff(String by, boolean forOthers, Instant now) implements AbsenceCommand {}
}
