package io.gendan.complaint.absence;

import io.gendan.eventsourcing.EventName;
import java.time.Instant;

/**
 * Everything that can ever have happened to an absence. Add freely; never rename, never remove, never change a meaning. {@code absent}
 * and {@code cover} are accounts, or roles: then whoever has them.
 */
sealed interface AbsenceEvent {

    /** From {@code since} until just before {@code until} somebody else acts in their place. */
    @EventName("absence-planned")
    record Planned(String absent, String cover, Instant since, Instant until, String by, Instant at)
            implements AbsenceEvent {}

    /** They are back, or never went. */
    @EventName("absence-called-off")
    record CalledOff(String by, Instant at) implements AbsenceEvent {}
}
