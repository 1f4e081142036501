package io.gendan.order.dispatch;

import io.gendan.contracts.order.OrderMessage;
import io.gendan.contracts.order.OrderMessage.GoodsReleaseWithdrawn;
import io.gendan.contracts.order.OrderMessage.GoodsReleased;
import io.gendan.contracts.order.OrderMessage.GoodsShipped;
import io.gendan.contracts.order.OrderMessage.GoodsShippedUnreleased;
import io.gendan.contracts.order.OrderMessage.LineQuantity;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.order.dispatch.DispatchEvent.Released;
import io.gendan.order.dispatch.DispatchEvent.Shipped;
import io.gendan.order.dispatch.DispatchEvent.ShippedUnreleased;
import io.gendan.order.dispatch.DispatchEvent.Withdrawn;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class DispatchPublisher implements Publisher<DispatchEvent> {
    @Override
    public String topic() {
        return "gendan.order";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<DispatchEvent> fact) {
        return Optional.of(message(fact.streamId(), fact.event())).map(Record.class::cast);
    }

    private static OrderMessage message(UUID order, DispatchEvent event) {
        return switch (event) {
            case Released it ->
                new GoodsReleased(
                        order,
                        it.shipment().value(),
                        quantities(it.loads()),
                        it.missing().stream()
                                .map(missing -> missing.what().name())
                                .toList(),
                        it.despite(),
                        it.by(),
                        it.at());
            case Withdrawn it -> new GoodsReleaseWithdrawn(order, it.shipment().value(), it.reason(), it.at());
            case Shipped it -> new GoodsShipped(order, it.shipment().value(), quantities(it.loads()), it.at());
            case ShippedUnreleased it ->
                new GoodsShippedUnreleased(order, it.shipment().value(), it.at());
        };
    }

    private static List<LineQuantity> quantities(List<Load> loads) {
        return loads.stream()
                .map(load -> new LineQuantity(load.lineNo(), load.quantity()))
                .toList();
    }
}
