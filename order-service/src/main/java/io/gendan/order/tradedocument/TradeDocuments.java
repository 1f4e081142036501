package io.gendan.order.tradedocument;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class TradeDocuments extends Aggregate<DocumentCommand, TradeDocument, DocumentEvent> {
    TradeDocuments(EventStore store, DocumentPublisher publisher, DocumentList list) {
        super("document", DocumentEvent.class, TradeDocument.DECIDER, store, publisher, List.of(list));
    }
}
