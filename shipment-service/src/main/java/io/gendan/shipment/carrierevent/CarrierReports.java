package io.gendan.shipment.carrierevent;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class CarrierReports extends Aggregate<CarrierReportCommand, CarrierReport, CarrierReportEvent> {
    CarrierReports(EventStore store, CarrierReportPublisher publisher, CarrierEventList list) {
        super("carrier-event", CarrierReportEvent.class, CarrierReport.DECIDER, store, publisher, List.of(list));
    }
}
