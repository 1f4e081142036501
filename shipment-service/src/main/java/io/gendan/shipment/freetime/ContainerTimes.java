package io.gendan.shipment.freetime;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class ContainerTimes extends Aggregate<FreeTimeCommand, ContainerTime, FreeTimeEvent> {
    ContainerTimes(EventStore store, FreeTimePublisher publisher, FreeTimeList list) {
        super("container-time", FreeTimeEvent.class, ContainerTime.DECIDER, store, publisher, List.of(list));
    }
}
