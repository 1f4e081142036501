package io.gendan.order.presentation;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Presentations extends Aggregate<PresentationCommand, Presentation, PresentationEvent> {
    Presentations(EventStore store, PresentationPublisher publisher, PresentationList list) {
        super("presentation", PresentationEvent.class, Presentation.DECIDER, store, publisher, List.of(list));
    }
}
