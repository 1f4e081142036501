package io.gendan.complaint.delegation;

import io.gendan.complaint.words.Office;
import io.gendan.eventsourcing.EventName;
import java.time.Instant;
import java.time.LocalDate;

/** Everything that can ever have happened to a delegation. Add freely; never rename, never remove. {@code by} is an account. */
sealed interface DelegationEvent {

    /** {@code to}, an account, instructs in the place of {@code by}; both days are in it. */
    @EventName("office-delegated")
    record Given(Office office, String to, LocalDate from, LocalDate until, String by, Instant at)
            implements DelegationEvent {}

    @EventName("office-delegation-revoked")
    record Revoked(String by, Instant at) implements DelegationEvent {}
}
