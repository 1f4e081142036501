package io.gendan.shipment.average;

import io.gendan.contracts.Money;
import io.gendan.contracts.shipment.ShipmentMessage.AverageReleased;
import io.gendan.contracts.shipment.ShipmentMessage.AverageSecurityGiven;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.shipment.average.AverageEvent.PaperGiven;
import io.gendan.shipment.average.AverageEvent.Released;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class AveragePublisher implements Publisher<AverageEvent> {
    @Override
    public String topic() {
        return "gendan.shipment";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<AverageEvent> fact) {
        return Optional.of(
                switch (fact.event()) {
                    case PaperGiven on ->
                        new AverageSecurityGiven(
                                on.of().shipment().value(),
                                on.of().incident().value(),
                                on.paper().name(),
                                on.givenBy(),
                                on.reference(),
                                on.deposit() == null
                                        ? null
                                        : new Money(
                                                on.deposit().amount(),
                                                on.deposit().currency()),
                                on.at());
                    case Released on ->
                        new AverageReleased(
                                on.of().shipment().value(), on.of().incident().value(), on.source(), on.at());
                });
    }
}
