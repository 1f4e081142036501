package io.gendan.order.product;

import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.EventStore;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class Products extends Aggregate<ProductCommand, Product, ProductEvent> {
    Products(
            EventStore store,
            ProductPublisher publisher,
            ProductList list,
            ProductPrices prices,
            ProductChanges changes) {
        super("product", ProductEvent.class, Product.DECIDER, store, publisher, List.of(list, prices, changes));
    }
}
