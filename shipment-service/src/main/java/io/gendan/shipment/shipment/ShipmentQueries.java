package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.CustomerId;
import io.gendan.shipment.identifier.OrderId;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** How shipments are looked up and shown. */
@Singleton
class ShipmentQueries {
    private final AffectedShipments affected;

    ShipmentQueries(AffectedShipments affected) {
        this.affected = affected;
    }

    Optional<ShipmentView> find(Tx tx, ShipmentId id) {
        var rows = views(tx, "WHERE id = ?", id);
        return rows.stream().findFirst().map(row -> row.hitBy(affected.of(tx, id)));
    }

    /** In a list the incidents are left out: they are read with the one shipment. */
    List<ShipmentView> page(Tx tx, UUID order, String imo, String voyage, UUID after, int limit) {
        return views(
                tx,
                "WHERE (?::uuid IS NULL OR order_id = ?::uuid) AND (?::uuid IS NULL OR id > ?::uuid)"
                        + " AND ((?::text IS NULL AND ?::text IS NULL) OR id IN (SELECT shipment_id FROM shipment_leg"
                        + " WHERE (?::text IS NULL OR imo = ?::text) AND (?::text IS NULL OR voyage = ?::text)))"
                        + " ORDER BY id LIMIT ?",
                order,
                order,
                after,
                after,
                imo,
                voyage,
                imo,
                imo,
                voyage,
                voyage,
                limit);
    }

    boolean taken(Tx tx, String shipmentNo) {
        return tx.first("SELECT 1 FROM shipment WHERE shipment_no = ?", row -> true, shipmentNo)
                .isPresent();
    }

    /** The next free number. */
    String nextNo(Tx tx) {
        var no = tx.first("SELECT 'S-' || lpad(nextval('shipment_no')::text, 6, '0')", row -> row.getString(1))
                .orElseThrow();
        return taken(tx, no) ? nextNo(tx) : no;
    }

    private List<ShipmentView> views(Tx tx, String where, Object... arguments) {
        var rows = tx.query("SELECT * FROM shipment " + where, ShipmentQueries::row, arguments);
        var legs = legs(tx, rows.stream().map(ShipmentView::id).toList());
        return rows.stream()
                .map(row -> row.on(legs.getOrDefault(row.id().value(), List.of())))
                .toList();
    }

    private static Map<UUID, List<ShipmentView.LegView>> legs(Tx tx, List<ShipmentId> shipments) {
        return tx
                .query(
                        "SELECT * FROM shipment_leg WHERE shipment_id = ANY (?::uuid[]) ORDER BY shipment_id, leg_no",
                        row -> Map.entry(row.getObject("shipment_id", UUID.class), leg(row)),
                        shipments)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ShipmentView.LegView leg(ResultSet row) throws SQLException {
        return new ShipmentView.LegView(
                row.getInt("leg_no"),
                row.getString("vessel_name"),
                row.getString("imo"),
                row.getString("voyage"),
                row.getString("from_port"),
                row.getString("to_port"),
                Columns.instant(row, "planned_departure"),
                Columns.instant(row, "planned_arrival"),
                Columns.instant(row, "departed_at"),
                Columns.instant(row, "arrived_at"),
                Columns.instant(row, "eta"));
    }

    private static ShipmentView row(ResultSet row) throws SQLException {
        return new ShipmentView(
                new ShipmentId(row.getObject("id", UUID.class)),
                row.getString("shipment_no"),
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getString("order_no"),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                ShipmentStatus.valueOf(row.getString("status")),
                row.getString("contract_no"),
                row.getString("transport_mode"),
                row.getString("quantity_and_spec"),
                row.getString("delivery_place"),
                List.of(),
                CargoCondition.valueOf(row.getString("cargo_condition")),
                null,
                row.getLong("version"));
    }
}
