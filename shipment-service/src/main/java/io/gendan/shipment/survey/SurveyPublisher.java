package io.gendan.shipment.survey;

import io.gendan.contracts.shipment.ShipmentMessage;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.shipment.survey.SurveyEvent.Cancelled;
import io.gendan.shipment.survey.SurveyEvent.Ordered;
import io.gendan.shipment.survey.SurveyEvent.Reported;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

@Singleton
class SurveyPublisher implements Publisher<SurveyEvent> {
    @Override
    public String topic() {
        return "gendan.shipment";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<SurveyEvent> fact) {
        return switch (fact.event()) {
            case Ordered on ->
                Optional.of(new ShipmentMessage.SurveyOrdered(
                        fact.streamId(),
                        on.surveyNo(),
                        on.shipment().value(),
                        on.goods().shipmentNo(),
                        on.goods().order().value(),
                        on.goods().customer().value(),
                        incident(on),
                        on.surveyor(),
                        on.place(),
                        on.dueOn(),
                        on.at()));
            case Reported on -> Optional.of(reported(fact.streamId(), on));
            case Cancelled _ -> Optional.empty(); // nobody outside waits for it
        };
    }

    private static ShipmentMessage.SurveyReported reported(UUID id, Reported on) {
        var as = on.as();
        return new ShipmentMessage.SurveyReported(
                id,
                as.surveyNo(),
                as.shipment().value(),
                as.goods().shipmentNo(),
                as.goods().order().value(),
                as.goods().customer().value(),
                incident(as),
                as.surveyor(),
                on.reportNo(),
                on.surveyedAt(),
                on.findings().stream()
                        .map(one -> new ShipmentMessage.SurveyFinding(
                                one.containerNo(),
                                one.marks(),
                                one.packages(),
                                one.condition().name(),
                                one.note()))
                        .toList(),
                on.condition().name(),
                on.correction(),
                on.at());
    }

    private static UUID incident(Ordered on) {
        return on.incident() == null ? null : on.incident().value();
    }
}
