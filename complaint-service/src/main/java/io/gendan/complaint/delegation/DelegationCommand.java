package io.gendan.complaint.delegation;

import io.gendan.complaint.words.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What one can ask of a delegation. {@code holds}: the offices of who asks; {@code today} is the day here. */
sealed interface DelegationCommand {
    record Give(
            Office office,
            String to,
            LocalDate from,
            LocalDate until,
            Set<Office> holds,
            LocalDate today,
            String by,
            Instant now)
            implements DelegationCommand {}

    record Revoke(Set<Office> holds, String by, Instant now) implements DelegationCommand {}
}
