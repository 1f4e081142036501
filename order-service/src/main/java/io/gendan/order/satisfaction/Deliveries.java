package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Tx;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.satisfaction.QuestionEvent.About;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which shipment arrives where for whom, as shipment-service has told us, and which were hit on the way. */
@Singleton
class Deliveries {
    void booked(Tx tx, UUID shipment, String shipmentNo, UUID order, UUID customer, int lastLeg) {
        tx.update(
                "INSERT INTO delivery (shipment_id, shipment_no, order_id, customer_id, last_leg) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                shipment,
                shipmentNo,
                order,
                customer,
                lastLeg);
    }

    /** Whose goods were hit is asked when the case is settled. */
    void hit(Tx tx, List<UUID> shipments) {
        tx.update("UPDATE delivery SET hit = true WHERE shipment_id = ANY (?::uuid[]) AND NOT hit", shipments);
    }

    /** What there is to ask about when this leg has ended: nothing before the last one, and nothing of goods that were hit. */
    Optional<About> completed(Tx tx, UUID shipment, int leg) {
        return tx.first(
                "SELECT * FROM delivery WHERE shipment_id = ? AND last_leg = ? AND NOT hit",
                row -> new About(
                        Occasion.DELIVERY,
                        shipment,
                        row.getString("shipment_no"),
                        null,
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        List.of(new OrderId(row.getObject("order_id", UUID.class)))),
                shipment,
                leg);
    }
}
