package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintEvent.*;
import io.gendan.contracts.Money;
import io.gendan.contracts.complaint.ComplaintMessage;
import io.gendan.eventsourcing.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How the world is told of what {@link ComplaintPublisher} lets out, field by field. */
final class ComplaintNews {
    private ComplaintNews() {}

    static Record logged(UUID id, About about, Logged it) {
        return new ComplaintMessage.ComplaintLogged(
                id,
                about.complaintNo(),
                plain(about.customerId()),
                plain(about.orderId()),
                plain(about.shipmentId()),
                plain(it.caseId()),
                it.channel().name(),
                it.urgency().name(),
                it.receivedAt(),
                it.at());
    }

    static Record identified(UUID id, About about, Identified it) {
        return new ComplaintMessage.ComplaintIdentified(
                id,
                about.complaintNo(),
                plain(about.customerId()),
                plain(about.orderId()),
                plain(about.shipmentId()),
                it.cause().name(),
                it.subject().productNo(),
                it.at());
    }

    static Record offered(UUID id, About about, OfferMade it) {
        return new ComplaintMessage.OfferMade(
                id,
                about.complaintNo(),
                plain(about.customerId()),
                plain(about.orderId()),
                plain(about.shipmentId()),
                it.offer().offerNo(),
                remedies(it.offer().terms()),
                worth(it.offer().terms()),
                it.offer().validUntil(),
                it.at());
    }

    static Record agreed(UUID id, About about, OfferAccepted it) {
        return new ComplaintMessage.OfferAccepted(
                id,
                about.complaintNo(),
                plain(about.customerId()),
                plain(about.orderId()),
                plain(about.shipmentId()),
                it.offer().offerNo(),
                it.offer().from().name(),
                remedies(it.offer().terms()),
                worth(it.offer().terms()),
                it.at());
    }

    static Record handled(UUID id, About about, Instant at) {
        return new ComplaintMessage.ComplaintHandled(
                id,
                about.complaintNo(),
                plain(about.customerId()),
                plain(about.orderId()),
                plain(about.shipmentId()),
                at);
    }

    static Record closed(UUID id, About about, Closed it) {
        return new ComplaintMessage.ComplaintClosed(
                id,
                about.complaintNo(),
                plain(about.customerId()),
                plain(about.orderId()),
                plain(about.shipmentId()),
                it.outcome().name(),
                it.at());
    }

    static Record ended(UUID id, About about, String how, UUID joinedInto, Instant at) {
        return new ComplaintMessage.ComplaintEnded(
                id,
                about.complaintNo(),
                plain(about.customerId()),
                plain(about.orderId()),
                plain(about.shipmentId()),
                how,
                joinedInto,
                at);
    }

    static Record reopened(UUID id, About about, Instant at) {
        return new ComplaintMessage.ComplaintReopened(
                id,
                about.complaintNo(),
                plain(about.customerId()),
                plain(about.orderId()),
                plain(about.shipmentId()),
                at);
    }

    static Record escalated(UUID id, About about, Escalated it) {
        return new ComplaintMessage.ComplaintEscalated(
                null,
                null,
                null,
                id,
                about.complaintNo(),
                plain(about.customerId()),
                about.orderId() == null ? List.of() : List.of(plain(about.orderId())),
                it.to().name(),
                it.cover(),
                it.why(),
                it.at());
    }

    static Record warned(UUID id, About about, OwnerWarned it) {
        return new ComplaintMessage.ComplaintClockNear(
                id,
                about.complaintNo(),
                plain(about.customerId()),
                plain(about.orderId()),
                it.clock().name(),
                it.owner(),
                it.dueAt(),
                it.at());
    }

    private static List<String> remedies(Terms terms) {
        return terms.remedies().stream().map(remedy -> remedy.kind().name()).toList();
    }

    private static Money worth(Terms terms) {
        return terms.worth()
                .map(worth -> new Money(worth.amount(), worth.currency()))
                .orElse(null);
    }

    private static UUID plain(Id id) {
        return id == null ? null : id.value();
    }
}
