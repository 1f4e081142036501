package io.gendan.shipment.incident;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Incidents extends Aggregate<IncidentCommand, Incident, IncidentEvent> {
    Incidents(EventStore store, IncidentPublisher publisher, IncidentList list) {
        super("incident", IncidentEvent.class, Incident.DECIDER, store, publisher, List.of(list));
    }
}
