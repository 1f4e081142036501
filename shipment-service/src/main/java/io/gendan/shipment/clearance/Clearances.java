package io.gendan.shipment.clearance;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
public class Clearances extends Aggregate<ClearanceCommand, BillingClearance, ClearanceEvent> {
    Clearances(EventStore store, ClearancePublisher publisher, ClearanceList list) {
        super("clearance", ClearanceEvent.class, BillingClearance.DECIDER, store, publisher, List.of(list));
    }
}
