package io.gendan.order.followup;

import java.time.Instant;
import java.time.LocalDate;

/** What one can ask while an order is followed. {@code today} is the day where the company is. */
sealed interface FollowUpCommand {
    record Plan(Milestone milestone, String owner, LocalDate plannedOn, String by, Instant now)
            implements FollowUpCommand {}

    record Reach(Milestone milestone, LocalDate actualOn, LocalDate today, String by, Instant now)
            implements FollowUpCommand {}

    /** What the house heard of those who know. */
    record Hear(Milestone milestone, LocalDate actualOn, Instant now) implements FollowUpCommand {}

    /** A day begins. */
    record Look(LocalDate today, Instant now) implements FollowUpCommand {}

    /** The order was cancelled: nobody has anything left to do. */
    record End(Instant now) implements FollowUpCommand {}

    record HandOver(String from, String to, String by, Instant now) implements FollowUpCommand {}
}
