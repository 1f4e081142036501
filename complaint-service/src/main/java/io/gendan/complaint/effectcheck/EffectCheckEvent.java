package io.gendan.complaint.effectcheck;

import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.EventName;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Everything that can ever have happened to the check of a countermeasure's effect. Add freely; never rename, never remove, never
 * change a meaning. {@code by} and {@code owner} are accounts.
 */
sealed interface EffectCheckEvent {

    /**
     * Which countermeasure, for those who hear one fact and not the stream.
     *
     * @param edition of the notice, in which it was confirmed
     * @param productNo, supplier against whose goods it is; either may be null
     * @param owner who wrote it, and so does not judge it
     */
    record About(
            ComplaintId complaint,
            String complaintNo,
            String noticeNo,
            int edition,
            CustomerId customer,
            String productNo,
            String supplier,
            Cause cause,
            String countermeasure,
            String owner,
            Instant confirmedAt) {}

    @EventName("effect-check-planned")
    record Planned(About about, LocalDate dueOn, String by, Instant at) implements EffectCheckEvent {}

    /** Its owner is warned. */
    @EventName("effect-check-fell-due")
    record FellDue(About about, LocalDate dueOn, Instant at) implements EffectCheckEvent {}

    /** {@code repeats}: complaints of the same cause since, as many as there were when it was looked at. */
    @EventName("effect-checked")
    record Checked(About about, Verdict verdict, String lookedAt, int repeats, String by, Instant at)
            implements EffectCheckEvent {}

    /** Another countermeasure has taken the place of this one. */
    @EventName("effect-check-called-off")
    record CalledOff(String by, Instant at) implements EffectCheckEvent {}
}
