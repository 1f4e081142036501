package io.gendan.order.demand;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Demands extends Aggregate<DemandCommand, Demand, DemandEvent> {
    Demands(
            EventStore store,
            DemandPublisher publisher,
            DemandList list,
            IssuedDemands issued,
            InvoiceOfADemand invoice) {
        super("demand", DemandEvent.class, Demand.DECIDER, store, publisher, List.of(list, issued, invoice));
    }
}
