package io.gendan.shipment.average;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class AverageSecurities extends Aggregate<AverageCommand, AverageSecurity, AverageEvent> {
    AverageSecurities(EventStore store, AveragePublisher publisher, AverageList list) {
        super("average-security", AverageEvent.class, AverageSecurity.DECIDER, store, publisher, List.of(list));
    }
}
