package io.gendan.order.demand;

import io.gendan.contracts.Money;
import io.gendan.contracts.order.OrderMessage;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.order.demand.DemandEvent.CollectionHeld;
import io.gendan.order.demand.DemandEvent.CollectionReleased;
import io.gendan.order.demand.DemandEvent.IncidentNoted;
import io.gendan.order.demand.DemandEvent.IncidentOver;
import io.gendan.order.demand.DemandEvent.Issued;
import io.gendan.order.demand.DemandEvent.Overridden;
import io.gendan.order.demand.DemandEvent.Reference;
import io.gendan.order.demand.DemandEvent.Requested;
import io.gendan.order.demand.DemandEvent.Withdrawn;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class DemandPublisher implements Publisher<DemandEvent> {
    @Override
    public String topic() {
        return "gendan.order";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<DemandEvent> fact) {
        var id = fact.streamId();
        return switch (fact.event()) {
            case Requested it -> Optional.of(requested(id, it));
            case DemandEvent.Held it -> Optional.of(held(id, it));
            case Issued it -> Optional.of(issued(id, it));
            case CollectionHeld it -> Optional.of(collectionHeld(id, it));
            case CollectionReleased it -> Optional.of(collectionReleased(id, it));
            case Overridden it -> Optional.of(overridden(id, it));
            case Withdrawn it -> Optional.of(withdrawn(id, it));
            case IncidentNoted _, IncidentOver _ -> Optional.empty(); // our own memory: nothing has changed outside
        };
    }

    private static OrderMessage.DemandRequested requested(UUID id, Requested it) {
        Reference of = it.demand();
        return new OrderMessage.DemandRequested(
                id,
                of.demandNo(),
                of.order().value(),
                of.customer().value(),
                it.kind().name(),
                shipments(it.shipments()),
                money(it.amount()),
                it.at());
    }

    private static OrderMessage.DemandHeld held(UUID id, DemandEvent.Held it) {
        Reference of = it.demand();
        return new OrderMessage.DemandHeld(
                id,
                of.demandNo(),
                of.order().value(),
                of.customer().value(),
                it.hit().incident().value(),
                it.at());
    }

    private static OrderMessage.DemandIssued issued(UUID id, Issued it) {
        Reference of = it.demand();
        return new OrderMessage.DemandIssued(
                id,
                of.demandNo(),
                of.order().value(),
                of.customer().value(),
                it.kind().name(),
                shipments(it.shipments()),
                money(it.amount()),
                it.overridden(),
                it.at());
    }

    private static OrderMessage.DemandCollectionHeld collectionHeld(UUID id, CollectionHeld it) {
        Reference of = it.demand();
        return new OrderMessage.DemandCollectionHeld(
                id,
                of.demandNo(),
                of.order().value(),
                of.customer().value(),
                it.hit().incident().value(),
                it.at());
    }

    private static OrderMessage.DemandCollectionReleased collectionReleased(UUID id, CollectionReleased it) {
        Reference of = it.demand();
        return new OrderMessage.DemandCollectionReleased(
                id, of.demandNo(), of.order().value(), of.customer().value(), it.at());
    }

    private static OrderMessage.DemandOverridden overridden(UUID id, Overridden it) {
        Reference of = it.demand();
        return new OrderMessage.DemandOverridden(
                id, of.demandNo(), of.order().value(), of.customer().value(), it.by(), it.reason(), it.at());
    }

    private static OrderMessage.DemandWithdrawn withdrawn(UUID id, Withdrawn it) {
        Reference of = it.demand();
        return new OrderMessage.DemandWithdrawn(
                id, of.demandNo(), of.order().value(), of.customer().value(), it.reason(), it.at());
    }

    private static List<UUID> shipments(List<ShipmentId> shipments) {
        return shipments.stream().map(Id::value).toList();
    }

    private static Money money(io.gendan.money.Money amount) {
        return new Money(amount.amount(), amount.currency());
    }
}
