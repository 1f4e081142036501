package io.gendan.order.product;

import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Our price list: what one unit of a product is sold for on a day. */
@Singleton
public class DealPrices {
    public record Price(String unit, BigDecimal amount) {}

    private record Found(ProductId product, Price price) {}

    /** Of those products that are sold in this currency by then. */
    public Map<ProductId, Price> on(Tx tx, Collection<ProductId> products, String currency, LocalDate day) {
        return tx
                .query(
                        "SELECT DISTINCT ON (product_id) product_id, unit, amount FROM product_price"
                                + " JOIN product ON product.id = product_id WHERE product_id = ANY (?) AND kind = ?"
                                + " AND currency = ? AND valid_from <= ?"
                                + " ORDER BY product_id, valid_from DESC, product_price.version DESC",
                        row -> new Found(
                                new ProductId(row.getObject("product_id", UUID.class)),
                                new Price(row.getString("unit"), row.getBigDecimal("amount"))),
                        products,
                        PriceKind.DEAL,
                        currency,
                        day)
                .stream()
                .collect(Collectors.toMap(Found::product, Found::price));
    }
}
