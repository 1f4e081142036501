package io.gendan.order.demand;

import io.gendan.eventsourcing.Refused;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.salesorder.Shipping;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which shipments are booked for an order, as shipment-service has told us. */
@Singleton
public class OrderShipments implements Shipping {
    void booked(Tx tx, OrderId order, ShipmentId shipment) {
        tx.update(
                "INSERT INTO order_shipment (shipment_id, order_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                shipment,
                order);
    }

    /** Refuses with the place of the first shipment that is not this order's. */
    void mustHoldAll(Tx tx, OrderId order, List<ShipmentId> shipments) {
        var known = of(tx, order);
        for (int i = 0; i < shipments.size(); i++)
            if (!known.contains(shipments.get(i))) throw notOfThisOrder(shipments.get(i), "/shipmentIds/" + i);
    }

    /** The same of one, which stands at {@code pointer} in the request. */
    public void mustHold(Tx tx, OrderId order, ShipmentId shipment, String pointer) {
        if (!of(tx, order).contains(shipment)) throw notOfThisOrder(shipment, pointer);
    }

    private static Refused notOfThisOrder(ShipmentId shipment, String pointer) {
        return DemandRefusal.SHIPMENT_NOT_OF_THIS_ORDER.refused(
                "shipment " + shipment.value() + " is not booked for this order;"
                        + " if it was booked just now, send the request again in a moment",
                pointer);
    }

    @Override
    public boolean isBooked(Tx tx, OrderId order) {
        return !of(tx, order).isEmpty();
    }

    private static Set<ShipmentId> of(Tx tx, OrderId order) {
        return new HashSet<>(tx.query(
                "SELECT shipment_id FROM order_shipment WHERE order_id = ?",
                row -> new ShipmentId(row.getObject("shipment_id", UUID.class)),
                order));
    }
}
