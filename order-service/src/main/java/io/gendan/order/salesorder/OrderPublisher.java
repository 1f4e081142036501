package io.gendan.order.salesorder;

import io.gendan.contracts.Money;
import io.gendan.contracts.order.OrderMessage;
import io.gendan.contracts.order.OrderMessage.OrderAmended;
import io.gendan.contracts.order.OrderMessage.OrderCancelled;
import io.gendan.contracts.order.OrderMessage.OrderConfirmed;
import io.gendan.contracts.order.OrderMessage.OrderPlaced;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.order.salesorder.OrderEvent.Amended;
import io.gendan.order.salesorder.OrderEvent.Cancelled;
import io.gendan.order.salesorder.OrderEvent.Confirmed;
import io.gendan.order.salesorder.OrderEvent.Placed;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class OrderPublisher implements Publisher<OrderEvent> {
    @Override
    public String topic() {
        return "gendan.order";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<OrderEvent> fact) {
        return Optional.of(message(fact)).map(Record.class::cast);
    }

    private static OrderMessage message(Recorded<OrderEvent> fact) {
        return switch (fact.event()) {
            case Placed placed ->
                new OrderPlaced(
                        fact.streamId(),
                        placed.orderNo(),
                        placed.buyer().id().value(),
                        placed.buyer().name(),
                        placed.buyer().language(),
                        placed.incoterm().name(),
                        placed.namedPlace(),
                        new Money(placed.total().amount(), placed.total().currency()),
                        placed.deliverBy(),
                        placed.buyer().delayThreshold());
            case Amended amended ->
                new OrderAmended(
                        fact.streamId(),
                        amended.orderNo(),
                        amended.customer().value(),
                        AmendmentView.changes(amended.from(), amended.to()).stream()
                                .map(AmendmentView.Change::field)
                                .toList(),
                        amended.to().incoterm().name(),
                        amended.to().namedPlace(),
                        new Money(
                                amended.to().total().amount(),
                                amended.to().total().currency()),
                        amended.to().deliverBy(),
                        amended.at());
            case Confirmed confirmed ->
                new OrderConfirmed(
                        fact.streamId(),
                        confirmed.orderNo(),
                        confirmed.customer().value(),
                        confirmed.at());
            case Cancelled cancelled ->
                new OrderCancelled(
                        fact.streamId(),
                        cancelled.orderNo(),
                        cancelled.customer().value(),
                        cancelled.reason(),
                        cancelled.at());
        };
    }
}
