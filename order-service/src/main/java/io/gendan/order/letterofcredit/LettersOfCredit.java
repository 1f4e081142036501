package io.gendan.order.letterofcredit;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

/** One for an order at most: they share an id. */
@Singleton
class LettersOfCredit extends Aggregate<CreditCommand, LetterOfCredit, CreditEvent> {
    LettersOfCredit(EventStore store, CreditPublisher publisher, CreditList list) {
        super("letter-of-credit", CreditEvent.class, LetterOfCredit.DECIDER, store, publisher, List.of(list));
    }
}
