package io.gendan.order.product;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import io.gendan.order.product.ProductEvent.Changed;
import io.gendan.order.product.ProductEvent.Priced;
import io.gendan.order.product.ProductEvent.Registered;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What did a product cost us, and what did we sell it for, from when on? */
@Singleton
class ProductPrices implements ReadModel<Product, ProductEvent> {

    /** One price as it was set. {@code by} is the account. */
    @Schema(name = "ProductPrice")
    record Row(PriceKind kind, Money price, LocalDate validFrom, String by, Instant at) {
        Row forCustomer() {
            return new Row(kind, price, validFrom, null, at);
        }
    }

    @Override
    public String name() {
        return "product-prices";
    }

    @Override
    public List<String> tables() {
        return List.of("product_price");
    }

    @Override
    public void follow(Tx tx, Recorded<ProductEvent> fact, Product state) {
        switch (fact.event()) {
            case Priced priced ->
                tx.update(
                        "INSERT INTO product_price (product_id, version, kind, amount, currency, valid_from, set_by, set_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        fact.streamId(),
                        fact.version(),
                        priced.kind(),
                        priced.price().amount(),
                        priced.price().currency(),
                        priced.validFrom(),
                        priced.by(),
                        priced.at());
            case Registered _, Changed _ -> {}
        }
    }

    /** The latest day first; of one day the last word first. */
    List<Row> of(Tx tx, ProductId product, boolean withCost) {
        return tx.query(
                "SELECT * FROM product_price WHERE product_id = ? AND (? OR kind = 'DEAL') ORDER BY valid_from DESC, version DESC",
                row -> new Row(
                        PriceKind.valueOf(row.getString("kind")),
                        new Money(row.getBigDecimal("amount"), row.getString("currency")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("set_by"),
                        Columns.instant(row, "set_at")),
                product,
                withCost);
    }
}
