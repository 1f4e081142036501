package io.gendan.complaint.known;

import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.OrderId;
import io.gendan.contracts.order.OrderMessage.OrderAmended;
import io.gendan.contracts.order.OrderMessage.OrderPlaced;
import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The orders that order-service has told us of. */
@Singleton
public class KnownOrders {
    /** @param total what all its goods cost */
    public record Order(
            OrderId id, String orderNo, CustomerId customer, String language, String incoterm, Money total) {}

    void placed(Tx tx, OrderPlaced it) {
        tx.update(
                "INSERT INTO known_order (order_id, order_no, customer_id, language, incoterm, amount, currency)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                it.orderId(),
                it.orderNo(),
                it.customerId(),
                it.language(),
                it.incoterm(),
                it.total().amount(),
                it.total().currency());
    }

    void amended(Tx tx, OrderAmended it) {
        tx.update(
                "UPDATE known_order SET incoterm = ?, amount = ?, currency = ? WHERE order_id = ?",
                it.incoterm(),
                it.total().amount(),
                it.total().currency(),
                it.orderId());
    }

    public Optional<Order> find(Tx tx, OrderId id) {
        return tx.first("SELECT * FROM known_order WHERE order_id = ?", KnownOrders::order, id);
    }

    /**
     * The order of this customer whose number stands in a text. Null where none does, or more than one: which is meant then a person
     * finds out.
     */
    public OrderId onlyNamed(Tx tx, CustomerId customer, String text) {
        var named = tx
                .query(
                        "SELECT * FROM known_order WHERE customer_id = ? AND strpos(lower(?), lower(order_no)) > 0"
                                + " ORDER BY order_no",
                        KnownOrders::order,
                        customer,
                        text)
                .stream()
                .filter(order -> isWord(order.orderNo(), text))
                .toList();
        return named.size() == 1 ? named.getFirst().id() : null;
    }

    /** SO-2026-000012 does not stand in SO-2026-0000123. */
    private static boolean isWord(String number, String text) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(number) + "(?!-?\\w)", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    private static Order order(ResultSet row) throws SQLException {
        return new Order(
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getString("order_no"),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("language"),
                row.getString("incoterm"),
                new Money(row.getBigDecimal("amount"), row.getString("currency")));
    }
}
