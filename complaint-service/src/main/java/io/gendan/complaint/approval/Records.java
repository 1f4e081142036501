package io.gendan.complaint.approval;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

/** One for each complaint, under its id. */
@Singleton
class Records extends Aggregate<RecordCommand, ComplaintRecord, RecordEvent> {
    Records(EventStore store, RecordPublisher publisher, RecordList list, OfferOfTheRound offer) {
        super("complaint-record", RecordEvent.class, ComplaintRecord.DECIDER, store, publisher, List.of(list, offer));
    }
}
