package io.gendan.order.followup;

import io.gendan.eventsourcing.EventName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything that can ever have happened while an order was followed. Add freely; never rename, never remove, never change a meaning. */
sealed interface FollowUpEvent {

    /** {@code owner} is a staff account. */
    @EventName("milestone-planned")
    record Planned(Milestone milestone, String owner, LocalDate plannedOn, String by, Instant at)
            implements FollowUpEvent {}

    /** {@code by} is absent where the house heard it itself. */
    @EventName("milestone-reached")
    record Reached(Milestone milestone, LocalDate actualOn, String by, Instant at) implements FollowUpEvent {}

    @EventName("milestone-overdue")
    record Overdue(Milestone milestone, String owner, LocalDate plannedOn, Instant at) implements FollowUpEvent {}

    @EventName("milestones-handed-over")
    record HandedOver(List<Milestone> milestones, String from, String to, String by, Instant at)
            implements FollowUpEvent {}

    /** The order was cancelled: what was not reached by then never will be. */
    @EventName("follow-up-ended")
    record Ended(Instant at) implements FollowUpEvent {}
}
