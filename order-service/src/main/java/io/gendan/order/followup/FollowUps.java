package io.gendan.order.followup;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

/** One for each order, under the order's id. */
@Singleton
class FollowUps extends Aggregate<FollowUpCommand, FollowUp, FollowUpEvent> {
    FollowUps(EventStore store, FollowUpPublisher publisher, MilestoneList list) {
        super("follow-up", FollowUpEvent.class, FollowUp.DECIDER, store, publisher, List.of(list));
    }
}
