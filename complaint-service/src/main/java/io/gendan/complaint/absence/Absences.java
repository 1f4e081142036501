package io.gendan.complaint.absence;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Absences extends Aggregate<AbsenceCommand, Absence, AbsenceEvent> {
    Absences(EventStore store, AbsencePublisher publisher, AbsenceList list) {
        super("absence", AbsenceEvent.class, Absence.DECIDER, store, publisher, List.of(list));
    }
}
