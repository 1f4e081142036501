package io.gendan.shipment.carrierevent;

import java.util.List;

/** What one can ask of a carrier's event. */
public sealed interface CarrierReportCommand {

    /** Versions of it that came; the newest counts, if it is newer than what is known. */
    record Take(List<CarrierReportEvent> versions) implements CarrierReportCommand {}
}
