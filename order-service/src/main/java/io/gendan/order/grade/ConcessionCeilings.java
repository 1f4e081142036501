package io.gendan.order.grade;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class ConcessionCeilings extends Aggregate<CeilingCommand, ConcessionCeiling, CeilingEvent> {
    ConcessionCeilings(EventStore store, CeilingPublisher publisher, CeilingList list) {
        super("customer-grade", CeilingEvent.class, ConcessionCeiling.DECIDER, store, publisher, List.of(list));
    }
}
