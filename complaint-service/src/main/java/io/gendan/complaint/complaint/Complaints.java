package io.gendan.complaint.complaint;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Complaints extends Aggregate<ComplaintCommand, Complaint, ComplaintEvent> {
    Complaints(
            EventStore store,
            ComplaintPublisher publisher,
            ComplaintList list,
            ComplaintClocks clocks,
            ComplaintLetters letters,
            ComplaintAgreements agreements) {
        super(
                "complaint",
                ComplaintEvent.class,
                Complaint.DECIDER,
                store,
                publisher,
                List.of(list, clocks, letters, agreements));
    }
}
