package io.gendan.complaint.notice;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

/** One for each complaint, under its id. */
@Singleton
class Notices extends Aggregate<NoticeCommand, Notice, NoticeEvent> {
    Notices(EventStore store, NoticePublisher publisher, NoticeList list, Confirmations confirmations) {
        super("complaint-notice", NoticeEvent.class, Notice.DECIDER, store, publisher, List.of(list, confirmations));
    }
}
