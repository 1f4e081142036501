package io.gendan.order.product;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.product.ProductEvent.Changed;
import io.gendan.order.product.ProductEvent.Description;
import io.gendan.order.product.ProductEvent.Priced;
import io.gendan.order.product.ProductEvent.Registered;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How was a product described before? */
@Singleton
class ProductChanges implements ReadModel<Product, ProductEvent> {

    /** {@code version} is the product's after it; {@code by} is the account. */
    @Schema(name = "ProductChange")
    record Row(Description from, Description to, String reason, String by, Instant at, long version) {}

    @Override
    public String name() {
        return "product-changes";
    }

    @Override
    public List<String> tables() {
        return List.of("product_change");
    }

    @Override
    public void follow(Tx tx, Recorded<ProductEvent> fact, Product state) {
        switch (fact.event()) {
            case Changed changed ->
                tx.update(
                        "INSERT INTO product_change (product_id, version, change) VALUES (?, ?, ?::jsonb)",
                        fact.streamId(),
                        fact.version(),
                        EventJson.toJson(changed));
            case Registered _, Priced _ -> {}
        }
    }

    List<Row> of(Tx tx, ProductId product) {
        return tx.query(
                "SELECT * FROM product_change WHERE product_id = ? ORDER BY version",
                row -> {
                    var it = EventJson.fromJson(row.getString("change"), Changed.class);
                    return new Row(it.from(), it.to(), it.reason(), it.by(), it.at(), row.getLong("version"));
                },
                product);
    }
}
