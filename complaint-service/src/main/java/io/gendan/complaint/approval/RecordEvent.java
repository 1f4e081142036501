package io.gendan.complaint.approval;

import io.gendan.eventsourcing.EventName;
import java.time.Instant;
import java.util.Set;

/**
 * Everything that can ever have happened to the record of a complaint, form 13-15. Add freely; never rename, never remove, never
 * change a meaning. {@code by} is an account; {@code roundNo} is from 1 within the complaint.
 */
sealed interface RecordEvent {

    @EventName("record-file-enclosed")
    record FileEnclosed(Enclosure file) implements RecordEvent {}

    @EventName("proposal-submitted")
    record Submitted(int roundNo, Proposal proposal, String by, Instant at) implements RecordEvent {}

    @EventName("opinion-given")
    record OpinionGiven(int roundNo, Opinion opinion) implements RecordEvent {}

    /** To the general manager. {@code missing}: whose opinion was not waited for, and {@code because} why; null where all were there. */
    @EventName("proposal-passed-on")
    record PassedOn(int roundNo, Instruction instruction, Set<Voice> missing, String because) implements RecordEvent {}

    /** To the handler, to be revised. */
    @EventName("proposal-returned")
    record Returned(int roundNo, Instruction instruction) implements RecordEvent {}

    @EventName("proposal-recalled")
    record Recalled(int roundNo, String reason, String by, Instant at) implements RecordEvent {}

    @EventName("proposal-approved")
    record Approved(int roundNo, Instruction instruction) implements RecordEvent {}

    @EventName("proposal-rejected")
    record Rejected(int roundNo, Instruction instruction) implements RecordEvent {}
}
