package io.gendan.shipment.deadline;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Deadlines extends Aggregate<DeadlineCommand, TransportDeadlines, DeadlineEvent> {
    Deadlines(EventStore store, DeadlinePublisher publisher, DeadlineList list) {
        super("transport-deadline", DeadlineEvent.class, TransportDeadlines.DECIDER, store, publisher, List.of(list));
    }
}
