package io.gendan.complaint.letter;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Drafts extends Aggregate<DraftCommand, Draft, DraftEvent> {
    Drafts(EventStore store, DraftPublisher publisher, DraftList list) {
        super("letter", DraftEvent.class, Draft.DECIDER, store, publisher, List.of(list));
    }
}
