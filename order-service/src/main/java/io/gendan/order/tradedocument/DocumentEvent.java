package io.gendan.order.tradedocument;

import io.gendan.eventsourcing.EventName;
import io.gendan.order.demand.ShipmentId;
import io.gendan.order.salesorder.OrderId;
import java.time.Instant;
import java.util.UUID;

/** Everything that can ever have happened to a trade document. Add freely; never rename, never remove, never change a meaning. */
sealed interface DocumentEvent {

    /** {@code shipment} is null when it is for the whole order; {@code documentNo} is null when it has none yet. */
    record Paper(OrderId order, ShipmentId shipment, DocumentKind kind, String documentNo) {}

    @EventName("document-expected")
    record Expected(Paper paper, String by, Instant at) implements DocumentEvent {}

    @EventName("document-drafted")
    record Drafted(Paper paper, Draft draft, String by, Instant at) implements DocumentEvent {}

    @EventName("document-sent")
    record Sent(Paper paper, int draftNo, UUID contact, Channel channel, Instant sentAt, String by, Instant at)
            implements DocumentEvent {}

    @EventName("document-changes-asked")
    record ChangesAsked(Paper paper, int draftNo, UUID contact, String changes, Instant askedAt, String by, Instant at)
            implements DocumentEvent {}

    @EventName("document-confirmed")
    record Confirmed(
            Paper paper, int draftNo, UUID contact, Channel channel, Instant confirmedAt, String by, Instant at)
            implements DocumentEvent {}

    /** @param sha256 of the file that the customer had confirmed */
    @EventName("document-filed")
    record Filed(Paper paper, int draftNo, String sha256, String by, Instant at) implements DocumentEvent {}

    @EventName("document-dropped")
    record Dropped(Paper paper, String reason, String by, Instant at) implements DocumentEvent {}

    /** What stood in it is gone; that it was there, and its fingerprint, stay. */
    @EventName("document-file-erased")
    record FileErased(int draftNo, String reason, String by, Instant at) implements DocumentEvent {}
}
