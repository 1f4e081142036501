package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Viewer;
import io.gendan.shipment.delayreason.DelayReason;
import io.gendan.shipment.identifier.CustomerId;
import io.gendan.shipment.identifier.OrderId;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** How shipments are looked up and shown. */
@Singleton
class ShipmentQueries {
    private final AffectedShipments affected;
    private final ShipmentLoads loads;
    private final Rollovers rollovers;
    private final Clock clock;

    ShipmentQueries(AffectedShipments affected, ShipmentLoads loads, Rollovers rollovers, Clock clock) {
        this.affected = affected;
        this.loads = loads;
        this.rollovers = rollovers;
        this.clock = clock;
    }

    Optional<ShipmentView> find(Tx tx, ShipmentId id) {
        return one(tx, id, affected::of);
    }

    /** For a partner nobody looks up the incidents. */
    Optional<ShipmentView> find(Tx tx, Viewer viewer, ShipmentId id) {
        return switch (viewer) {
            case Viewer.OurPeople _ -> find(tx, id);
            case Viewer.Partner _ -> one(tx, id, (_, _) -> null).filter(row -> viewer.sees(row.customerId()));
        };
    }

    private Optional<ShipmentView> one(
            Tx tx, ShipmentId id, BiFunction<Tx, ShipmentId, List<AffectedShipments.OfShipment>> incidents) {
        return views(tx, "WHERE id = ?", id).stream()
                .findFirst()
                .map(row -> row.with(
                        loads.references(tx, id),
                        loads.containers(tx, id),
                        rollovers.of(tx, id),
                        incidents.apply(tx, id)));
    }

    /** In a list what has tables of its own is left out: it is read with the one shipment. */
    List<ShipmentView> page(Tx tx, Viewer viewer, UUID order, String imo, String voyage, UUID after, int limit) {
        return views(
                tx,
                "WHERE (?::uuid IS NULL OR customer_id = ?::uuid)"
                        + " AND (?::uuid IS NULL OR order_id = ?::uuid) AND (?::uuid IS NULL OR id > ?::uuid)"
                        + " AND ((?::text IS NULL AND ?::text IS NULL) OR id IN (SELECT shipment_id FROM shipment_leg"
                        + " WHERE (?::text IS NULL OR imo = ?::text) AND (?::text IS NULL OR voyage = ?::text)))"
                        + " ORDER BY id LIMIT ?",
                viewer.own(),
                viewer.own(),
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

    private Map<UUID, List<ShipmentView.LegView>> legs(Tx tx, List<ShipmentId> shipments) {
        var now = clock.instant();
        return tx
                .query(
                        "SELECT * FROM shipment_leg WHERE shipment_id = ANY (?::uuid[]) ORDER BY shipment_id, leg_no",
                        row -> Map.entry(row.getObject("shipment_id", UUID.class), leg(row, now)),
                        shipments)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ShipmentView.LegView leg(ResultSet row, Instant now) throws SQLException {
        var eta = Columns.instant(row, "eta");
        var classifier = Saying.Classifier.valueOf(row.getString("eta_classifier"));
        return new ShipmentView.LegView(
                row.getInt("leg_no"),
                TransportMode.valueOf(row.getString("mode")),
                row.getString("carrier"),
                row.getString("vessel_name"),
                row.getString("imo"),
                row.getString("voyage"),
                row.getString("from_port"),
                row.getString("to_port"),
                Columns.instant(row, "planned_departure"),
                Columns.instant(row, "planned_arrival"),
                Columns.instant(row, "etd"),
                Columns.instant(row, "departed_at"),
                Columns.instant(row, "arrived_at"),
                eta,
                EtaStatus.of(classifier, eta, now),
                row.getString("eta_source"),
                Columns.instant(row, "eta_said_at"),
                row.getString("eta_reason"),
                DelayReason.of(row.getString("eta_reason"))
                        .map(DelayReason::words)
                        .orElse(null),
                row.getString("eta_remark"),
                row.getBoolean("connection_missed"));
    }

    private static Cargo cargo(ResultSet row) throws SQLException {
        var cargo = new Cargo(
                row.getObject("packages", Integer.class),
                row.getString("package_kind"),
                row.getBigDecimal("gross_kg"),
                row.getBigDecimal("volume_m3"));
        return cargo.isKnown() ? cargo : null;
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
                cargo(row),
                List.of(),
                Columns.instant(row, "delivered_at"),
                CargoCondition.valueOf(row.getString("cargo_condition")),
                null,
                null,
                null,
                null,
                row.getLong("version"));
    }
}
