package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Questions extends Aggregate<QuestionCommand, Question, QuestionEvent> {
    Questions(
            EventStore store,
            QuestionPublisher publisher,
            SatisfactionList list,
            QuestionMails mails,
            QuestionComments comments) {
        super("satisfaction", QuestionEvent.class, Question.DECIDER, store, publisher, List.of(list, mails, comments));
    }
}
