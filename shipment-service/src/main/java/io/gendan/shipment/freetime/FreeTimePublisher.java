package io.gendan.shipment.freetime;

import io.gendan.contracts.shipment.ShipmentMessage.FreeTimeEnding;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.shipment.freetime.FreeTimeEvent.Agreed;
import io.gendan.shipment.freetime.FreeTimeEvent.Followed;
import io.gendan.shipment.freetime.FreeTimeEvent.Moved;
import io.gendan.shipment.freetime.FreeTimeEvent.Warned;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class FreeTimePublisher implements Publisher<FreeTimeEvent> {
    @Override
    public String topic() {
        return "gendan.shipment";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<FreeTimeEvent> fact) {
        return switch (fact.event()) {
            case Followed _, Agreed _, Moved _ -> Optional.empty(); // read where it is wanted; the end is news
            case Warned on ->
                Optional.of(new FreeTimeEnding(
                        on.of().shipment().value(),
                        on.of().goods().shipmentNo(),
                        on.of().goods().order().value(),
                        on.of().goods().customer().value(),
                        on.of().containerNo(),
                        on.of().portOfDischarge(),
                        on.charge().name(),
                        on.lastFreeDay(),
                        on.source(),
                        on.at()));
        };
    }
}
