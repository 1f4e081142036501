package io.gendan.order.dispatch;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Dispatches extends Aggregate<DispatchCommand, Dispatch, DispatchEvent> {
    Dispatches(EventStore store, DispatchPublisher publisher, DispatchList list) {
        super("dispatch", DispatchEvent.class, Dispatch.DECIDER, store, publisher, List.of(list));
    }
}
