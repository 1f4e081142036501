package io.gendan.complaint.incidentcase;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class IncidentCases extends Aggregate<CaseCommand, IncidentCase, CaseEvent> {
    IncidentCases(EventStore store, CasePublisher publisher, CaseList list, CaseLetters letters) {
        super("case", CaseEvent.class, IncidentCase.DECIDER, store, publisher, List.of(list, letters));
    }
}
