package io.gendan.shipment.shipment;

import io.gendan.contracts.order.OrderMessage.OrderAmended;
import io.gendan.contracts.order.OrderMessage.OrderPlaced;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.CustomerId;
import io.gendan.shipment.identifier.OrderId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** The orders that order-service has told us of. */
@Singleton
class KnownOrders {
    private static final int LOOK_EVERY_MS = 50;
    private static final int MOST_WAITING = 4;

    private final Transactions transactions;
    private final Semaphore places = new Semaphore(MOST_WAITING);

    KnownOrders(Transactions transactions) {
        this.transactions = transactions;
    }

    record KnownOrder(OrderId id, String orderNo, CustomerId customer, ShipmentEvent.Terms terms, boolean cancelled) {}

    void add(Tx tx, OrderPlaced placed) {
        tx.update(
                "INSERT INTO known_order (order_id, order_no, customer_id, customer_name, language, incoterm, named_place,"
                        + " delay_threshold) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                placed.orderId(),
                placed.orderNo(),
                placed.customerId(),
                placed.customerName(),
                placed.language(),
                placed.incoterm(),
                placed.namedPlace(),
                placed.delayThreshold().toString());
    }

    void amend(Tx tx, OrderAmended amended) {
        tx.update(
                "UPDATE known_order SET incoterm = ?, named_place = ? WHERE order_id = ?",
                amended.incoterm(),
                amended.namedPlace(),
                amended.orderId());
    }

    void cancel(Tx tx, UUID order) {
        tx.update("UPDATE known_order SET cancelled = true WHERE order_id = ?", order);
    }

    void produced(Tx tx, UUID order, String status) {
        tx.update("UPDATE known_order SET manufacturing_status = ? WHERE order_id = ?", status, order);
    }

    Optional<KnownOrder> find(Tx tx, OrderId id) {
        return tx.first(
                "SELECT * FROM known_order WHERE order_id = ?",
                row -> new KnownOrder(
                        id,
                        row.getString("order_no"),
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        new ShipmentEvent.Terms(
                                row.getString("incoterm"),
                                row.getString("named_place"),
                                row.getString("language"),
                                Duration.parse(row.getString("delay_threshold"))),
                        row.getBoolean("cancelled")),
                id);
    }

    /**
     * An order that was placed a moment ago is told to us a moment later: waits for it, but not for long, and only a few at
     * once, so that requests for orders that do not exist cannot hold all the workers.
     */
    void await(OrderId id, Duration longest) {
        if (known(id) || !places.tryAcquire()) return;
        try {
            var until = System.nanoTime() + longest.toNanos();
            while (System.nanoTime() < until && pause() && !known(id)) continue;
        } finally {
            places.release();
        }
    }

    private boolean known(OrderId id) {
        return transactions.in(Cause.of("shipment-service"), tx -> find(tx, id).isPresent());
    }

    /** False when nobody waits for the answer any longer. */
    private static boolean pause() {
        try {
            Thread.sleep(LOOK_EVERY_MS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
