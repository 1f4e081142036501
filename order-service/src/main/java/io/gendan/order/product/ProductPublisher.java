package io.gendan.order.product;

import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.order.product.ProductEvent.Changed;
import io.gendan.order.product.ProductEvent.Priced;
import io.gendan.order.product.ProductEvent.Registered;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class ProductPublisher implements Publisher<ProductEvent> {
    @Override
    public String topic() {
        return "gendan.order";
    }

    @Override
    public Optional<Record> translate(Recorded<ProductEvent> fact) {
        return switch (fact.event()) {
            case Registered _, Changed _, Priced _ -> Optional.empty(); // nobody outside needs the catalogue yet
        };
    }
}
