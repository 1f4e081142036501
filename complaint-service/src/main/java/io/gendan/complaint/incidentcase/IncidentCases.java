package io.gendan.complaint.incidentcase;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

@Singleton
class IncidentCases extends Aggregate<CaseCommand, IncidentCase, CaseEvent> {
    IncidentCases(
            EventStore store,
            CasePublisher publisher,
            CaseList list,
            CaseProgress progress,
            CaseLetters letters,
            CarrierReminders reminders) {
        super(
                "case",
                CaseEvent.class,
                IncidentCase.DECIDER,
                store,
                publisher,
                List.of(list, progress, letters, reminders));
    }

    /** Messages lock the row when they look for the case. Who came with a command must not hold the log while waiting for the row. */
    @Override
    protected void queue(Tx tx, Collection<? extends Id> ids) {
        tx.query("SELECT id FROM incident_case WHERE id = ANY (?::uuid[]) ORDER BY id FOR UPDATE", row -> true, ids);
    }
}
