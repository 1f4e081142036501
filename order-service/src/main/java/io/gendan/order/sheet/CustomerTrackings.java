package io.gendan.order.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 客户跟踪: what there is of one customer at a glance: their orders, what they buy, where it is, and how content they are. Of each
 * the latest few; the sheets have all of it.
 */
@Singleton
class CustomerTrackings {
    private static final int FEW = 20;

    private static final String ORDERS = "SELECT order_no, status, amount, currency, deliver_by FROM order_tracking"
            + " WHERE customer_id = ? ORDER BY ordered_on DESC, order_id DESC LIMIT " + FEW;

    private static final String PRODUCTS = """
            SELECT product_no, name_and_spec, count(*) AS orders, max(ordered.id::text)::uuid AS latest
            FROM sales_order ordered, jsonb_array_elements(contract -> 'lines') line
            JOIN product ON product.id = (line ->> 'product')::uuid
            WHERE ordered.customer_id = ? AND ordered.status <> 'CANCELLED'
            GROUP BY product_no, name_and_spec ORDER BY latest DESC, product_no LIMIT\s""" + FEW;

    private static final String SHIPMENTS = "SELECT shipment_id, shipment_no, order_no, hit FROM delivery"
            + " LEFT JOIN sales_order ON sales_order.id = order_id WHERE delivery.customer_id = ?"
            + " ORDER BY shipment_id DESC LIMIT " + FEW;

    private static final String ANSWERS =
            "SELECT subject_no, asked_at, answered_at, least(goods, delivery, documents, communication, handling) AS lowest"
                    + " FROM satisfaction WHERE customer_id = ? ORDER BY id DESC LIMIT " + FEW;

    /** The latest few, and the list that has all. */
    record Tracking<T>(List<T> latest, String all) {}

    record OrderLine(String orderNo, String status, Money amount, LocalDate deliverBy) {}

    /** {@code orders} counts the lines of orders that name it. */
    record ProductLine(String productNo, String nameAndSpec, int orders) {}

    /** {@code hit} when an incident concerned these goods. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShipmentLine(UUID shipmentId, String shipmentNo, String orderNo, boolean hit) {}

    /** {@code lowest} is the worst of the five scores; absent while nobody has answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerLine(String subjectNo, Instant askedAt, Instant answeredAt, Integer lowest) {}

    @Schema(name = "CustomerTrackings")
    record View(
            UUID customerId,
            String customerName,
            Tracking<OrderLine> orders,
            Tracking<ProductLine> products,
            Tracking<ShipmentLine> shipments,
            Tracking<AnswerLine> satisfaction) {}

    Optional<View> of(Tx tx, UUID customer) {
        return tx.first("SELECT name FROM customer WHERE id = ?", row -> row.getString("name"), customer)
                .map(name -> new View(
                        customer,
                        name,
                        new Tracking<>(orders(tx, customer), "/v1/sheets/order-tracking?customer=" + customer),
                        new Tracking<>(products(tx, customer), "/v1/sheets/product-tracking"),
                        new Tracking<>(shipments(tx, customer), "/v1/sheets/shipment-tracking?customer=" + customer),
                        new Tracking<>(answers(tx, customer), "/v1/satisfaction?customer=" + customer)));
    }

    private static List<OrderLine> orders(Tx tx, UUID customer) {
        return tx.query(
                ORDERS,
                row -> new OrderLine(
                        row.getString("order_no"),
                        row.getString("status"),
                        new Money(row.getBigDecimal("amount"), row.getString("currency")),
                        row.getObject("deliver_by", LocalDate.class)),
                customer);
    }

    private static List<ProductLine> products(Tx tx, UUID customer) {
        return tx.query(
                PRODUCTS,
                row -> new ProductLine(
                        row.getString("product_no"), row.getString("name_and_spec"), row.getInt("orders")),
                customer);
    }

    private static List<ShipmentLine> shipments(Tx tx, UUID customer) {
        return tx.query(
                SHIPMENTS,
                row -> new ShipmentLine(
                        row.getObject("shipment_id", UUID.class),
                        row.getString("shipment_no"),
                        row.getString("order_no"),
                        row.getBoolean("hit")),
                customer);
    }

    private static List<AnswerLine> answers(Tx tx, UUID customer) {
        return tx.query(
                ANSWERS,
                row -> new AnswerLine(
                        row.getString("subject_no"),
                        Columns.instant(row, "asked_at"),
                        Columns.instant(row, "answered_at"),
                        row.getObject("lowest", Integer.class)),
                customer);
    }
}
