package io.gendan.shipment.survey;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Surveys extends Aggregate<SurveyCommand, Survey, SurveyEvent> {
    Surveys(EventStore store, SurveyPublisher publisher, SurveyList list, SurveyedCondition condition) {
        super("survey", SurveyEvent.class, Survey.DECIDER, store, publisher, List.of(list, condition));
    }
}
