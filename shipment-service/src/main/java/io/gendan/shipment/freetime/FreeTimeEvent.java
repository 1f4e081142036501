package io.gendan.shipment.freetime;

import io.gendan.eventsourcing.EventName;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.Consignment;
import java.time.Instant;
import java.time.LocalDate;

/** Everything that can ever have happened to a container's time. Add freely; never rename, never remove, never change a meaning. */
sealed interface FreeTimeEvent {

    /** {@code zone} is the IANA time zone of the port of discharge, null where nobody knows it. */
    @EventName("container-followed")
    record Followed(ShipmentId shipment, Consignment goods, String containerNo, String portOfDischarge, String zone)
            implements FreeTimeEvent {}

    @EventName("free-time-agreed")
    record Agreed(Terms terms, Instant at) implements FreeTimeEvent {}

    @EventName("container-moved")
    record Moved(Move move) implements FreeTimeEvent {}

    /** The last free day is near, or past when that became known. */
    @EventName("free-time-ending")
    record Warned(Followed of, Charge charge, LocalDate lastFreeDay, String source, Instant at)
            implements FreeTimeEvent {}
}
