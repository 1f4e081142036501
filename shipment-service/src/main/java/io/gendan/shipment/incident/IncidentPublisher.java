package io.gendan.shipment.incident;

import io.gendan.contracts.shipment.ShipmentMessage;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.shipment.incident.IncidentEvent.AverageDeclared;
import io.gendan.shipment.incident.IncidentEvent.Confirmed;
import io.gendan.shipment.incident.IncidentEvent.Corrected;
import io.gendan.shipment.incident.IncidentEvent.Ended;
import io.gendan.shipment.incident.IncidentEvent.Reported;
import io.gendan.shipment.incident.IncidentEvent.Withdrawn;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class IncidentPublisher implements Publisher<IncidentEvent> {
    @Override
    public String topic() {
        return "gendan.shipment";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<IncidentEvent> fact) {
        return Optional.of(
                switch (fact.event()) {
                    case Reported on ->
                        new ShipmentMessage.IncidentReported(
                                fact.streamId(),
                                on.incidentNo(),
                                on.kind().name(),
                                on.vesselName(),
                                on.imo(),
                                on.voyage(),
                                on.place(),
                                on.occurredAt(),
                                on.severity().name(),
                                on.source(),
                                on.description(),
                                on.at());
                    case Confirmed on ->
                        new ShipmentMessage.IncidentConfirmed(fact.streamId(), on.incidentNo(), on.source(), on.at());
                    case Withdrawn on ->
                        new ShipmentMessage.IncidentWithdrawn(fact.streamId(), on.incidentNo(), on.reason(), on.at());
                    case AverageDeclared on ->
                        new ShipmentMessage.GeneralAverageDeclared(
                                fact.streamId(), on.incidentNo(), on.adjuster(), on.source(), on.at());
                    case Corrected on ->
                        new ShipmentMessage.IncidentCorrected(
                                fact.streamId(),
                                on.incidentNo(),
                                casualty(on.before()),
                                casualty(on.after()),
                                on.reason(),
                                on.at());
                    case Ended on -> new ShipmentMessage.IncidentClosed(fact.streamId(), on.incidentNo(), on.at());
                });
    }

    private static ShipmentMessage.Casualty casualty(Casualty casualty) {
        return new ShipmentMessage.Casualty(
                casualty.vesselName(), casualty.imo(), casualty.voyage(), casualty.place(), casualty.occurredAt());
    }
}
