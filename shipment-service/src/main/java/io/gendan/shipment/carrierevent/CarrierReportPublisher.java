package io.gendan.shipment.carrierevent;

import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The world hears what a carrier's word means for a shipment, as the shipment's own messages; the word itself stays here. */
@Singleton
class CarrierReportPublisher implements Publisher<CarrierReportEvent> {
    @Override
    public String topic() {
        return "gendan.shipment";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<CarrierReportEvent> fact) {
        return Optional.empty();
    }
}
