package io.gendan.shipment.deadline;

import io.gendan.contracts.shipment.ShipmentMessage;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.shipment.deadline.DeadlineEvent.Assessed;
import io.gendan.shipment.deadline.DeadlineEvent.Chosen;
import io.gendan.shipment.deadline.DeadlineEvent.Extended;
import io.gendan.shipment.deadline.DeadlineEvent.Interrupted;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class DeadlinePublisher implements Publisher<DeadlineEvent> {
    @Override
    public String topic() {
        return "gendan.shipment";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<DeadlineEvent> fact) {
        return switch (fact.event()) {
            case Assessed on ->
                Optional.of(new ShipmentMessage.TransportDeadlinesAssessed(
                        on.of().shipment().value(),
                        on.of().goods().shipmentNo(),
                        on.of().goods().order().value(),
                        on.of().goods().customer().value(),
                        on.dates().stream().map(DeadlinePublisher::stage).toList(),
                        on.at()));
            case Chosen _, Interrupted _, Extended _ ->
                Optional.empty(); // an Assessed stands beside what changes a date
        };
    }

    private static ShipmentMessage.StageDeadlines stage(Dates dates) {
        var stage = dates.stage();
        return new ShipmentMessage.StageDeadlines(
                stage.stageNo(),
                stage.mode(),
                stage.from(),
                stage.to(),
                stage.basis().name(),
                stage.on(),
                dates.regime(),
                dates.visibleBy(),
                dates.hiddenBy(),
                dates.delayBy(),
                dates.suitBy(),
                dates.recourseDays(),
                dates.source(),
                dates.remark());
    }
}
