package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintEvent.*;
import io.gendan.contracts.Money;
import io.gendan.contracts.complaint.ComplaintMessage;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class ComplaintPublisher implements Publisher<ComplaintEvent> {
    @Override
    public String topic() {
        return "gendan.complaint";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<ComplaintEvent> fact) {
        var id = fact.streamId();
        return switch (fact.event()) {
            case Logged it -> Optional.of(logged(id, it.about(), it));
            case Identified it -> Optional.of(identified(id, it.about(), it));
            case OfferMade it -> Optional.of(offered(id, it.about(), it));
            case OfferAccepted it -> Optional.of(agreed(id, it.about(), it));
            case Handled it -> Optional.of(handled(id, it.about(), it.at()));
            case Closed it -> Optional.of(closed(id, it.about(), it));
            case UnfoundedConfirmed it -> Optional.of(ended(id, it.about(), "UNFOUNDED_CONFIRMED", null, it.at()));
            case DroppedByCustomer it -> Optional.of(ended(id, it.about(), "DROPPED_BY_CUSTOMER", null, it.at()));
            case Joined it ->
                Optional.of(ended(id, it.about(), "JOINED", it.into().value(), it.at()));
            case Reopened it -> Optional.of(reopened(id, it.about(), it.at()));
            case Escalated it -> Optional.of(escalated(id, it.about(), it));
            case OwnerWarned it -> Optional.of(warned(id, it.about(), it));
            // How we work; the world hears of what comes of it.
            case Assigned _, LetterAccepted _, CustomerAnswered _, ParticularsAsked _, ParticularsGiven _ ->
                Optional.empty();
            case EvidenceEnclosed _, EvidenceWaived _, UnfoundedExplained _, UnfoundedDisputed _, TookIn _ ->
                Optional.empty();
            // What we think among ourselves.
            case CauseFound _, InvestigationReopened _, LiabilityAssessed _ -> Optional.empty();
            case OfferProposed _, OfferApproved _, OfferRejected _, OfferWithdrawn _ -> Optional.empty();
            case CounterOfferReceived _, OfferDeclined _, ActionPlanned _, ActionDone _, FollowedUp _ ->
                Optional.empty();
        };
    }

    private static Record logged(UUID id, About about, Logged it) {
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

    private static Record identified(UUID id, About about, Identified it) {
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

    private static Record offered(UUID id, About about, OfferMade it) {
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

    private static Record agreed(UUID id, About about, OfferAccepted it) {
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

    private static Record handled(UUID id, About about, Instant at) {
        return new ComplaintMessage.ComplaintHandled(
                id,
                about.complaintNo(),
                plain(about.customerId()),
                plain(about.orderId()),
                plain(about.shipmentId()),
                at);
    }

    private static Record closed(UUID id, About about, Closed it) {
        return new ComplaintMessage.ComplaintClosed(
                id,
                about.complaintNo(),
                plain(about.customerId()),
                plain(about.orderId()),
                plain(about.shipmentId()),
                it.outcome().name(),
                it.at());
    }

    private static Record ended(UUID id, About about, String how, UUID joinedInto, Instant at) {
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

    private static Record reopened(UUID id, About about, Instant at) {
        return new ComplaintMessage.ComplaintReopened(
                id,
                about.complaintNo(),
                plain(about.customerId()),
                plain(about.orderId()),
                plain(about.shipmentId()),
                at);
    }

    private static Record escalated(UUID id, About about, Escalated it) {
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

    private static Record warned(UUID id, About about, OwnerWarned it) {
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
