package io.gendan.complaint.known;

import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.contracts.shipment.ShipmentMessage;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentBooked;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentDeparted;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The shipments that shipment-service has told us of. */
@Singleton
public class KnownShipments {
    /**
     * @param carrier of the last leg, by the carriers' code lists, or null
     * @param discharge UN/LOCODE of where the last leg ends
     * @param departedAt from where it began, null until then
     */
    public record Shipment(
            ShipmentId id, String shipmentNo, OrderId order, String carrier, String discharge, Instant departedAt) {}

    void booked(Tx tx, ShipmentBooked it) {
        var last = it.legs().getLast();
        tx.update(
                "INSERT INTO known_shipment (shipment_id, shipment_no, order_id, carrier, discharge, carriers) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                it.shipmentId(),
                it.shipmentNo(),
                it.orderId(),
                last.carrier(),
                last.to(),
                it.legs().stream().map(ShipmentMessage.Leg::carrier).toList());
    }

    void departed(Tx tx, ShipmentDeparted it) {
        if (it.legNo() == 1)
            tx.update("UPDATE known_shipment SET departed_at = ? WHERE shipment_id = ?", it.at(), it.shipmentId());
    }

    /** Who carries on that leg. Where only the last leg's carrier was kept, that one. */
    public Optional<String> carrierOn(Tx tx, ShipmentId id, int legNo) {
        return tx.first(
                "SELECT CASE WHEN carriers IS NULL THEN carrier ELSE carriers[?] END FROM known_shipment WHERE shipment_id = ?",
                row -> row.getString(1),
                legNo,
                id);
    }

    /** Whether all that was shipped of the order, as far as we know, is in this shipment. */
    public boolean isAllOf(Tx tx, ShipmentId id, OrderId order) {
        return tx.query(
                        "SELECT shipment_id FROM known_shipment WHERE order_id = ?",
                        row -> new ShipmentId(row.getObject(1, UUID.class)),
                        order)
                .equals(List.of(id));
    }

    public Optional<Shipment> find(Tx tx, ShipmentId id) {
        return tx.first(
                "SELECT * FROM known_shipment WHERE shipment_id = ?",
                row -> new Shipment(
                        new ShipmentId(row.getObject("shipment_id", UUID.class)),
                        row.getString("shipment_no"),
                        new OrderId(row.getObject("order_id", UUID.class)),
                        row.getString("carrier"),
                        row.getString("discharge"),
                        Columns.instant(row, "departed_at")),
                id);
    }
}
