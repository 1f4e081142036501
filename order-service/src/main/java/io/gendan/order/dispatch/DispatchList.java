package io.gendan.order.dispatch;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.ShipmentId;
import io.gendan.order.dispatch.DispatchEvent.Released;
import io.gendan.order.dispatch.DispatchEvent.Shipped;
import io.gendan.order.dispatch.DispatchEvent.ShippedUnreleased;
import io.gendan.order.dispatch.DispatchEvent.Withdrawn;
import io.gendan.order.dispatch.Prevention.Missing;
import io.gendan.order.salesorder.LoadedGoods;
import io.gendan.order.salesorder.OrderId;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With which shipments did an order's goods leave, or may they, and what was missing when they were let go? */
@Singleton
class DispatchList implements ReadModel<Dispatch, DispatchEvent>, LoadedGoods {
    enum Status {
        RELEASED,
        SHIPPED,
        /** It left, and nobody had said with what. */
        SHIPPED_UNRELEASED,
        WITHDRAWN
    }

    /**
     * What goes with one shipment. {@code missing} and {@code despite} are what a supervisor took on themselves.
     *
     * @param by the account that released it last, absent when nobody did
     */
    @Schema(name = "DispatchPart")
    record Row(
            ShipmentId shipmentId,
            Status status,
            List<Load> lines,
            List<Missing> missing,
            String despite,
            String by,
            Instant releasedAt,
            Instant shippedAt) {}

    @Override
    public String name() {
        return "dispatch-list";
    }

    @Override
    public List<String> tables() {
        return List.of("dispatch");
    }

    @Override
    public void follow(Tx tx, Recorded<DispatchEvent> fact, Dispatch state) {
        var order = fact.streamId();
        switch (fact.event()) {
            case Released it -> released(tx, order, it, state);
            case Withdrawn it ->
                tx.update(
                        "UPDATE dispatch SET status = 'WITHDRAWN', loads = '[]' WHERE order_id = ? AND shipment_id = ?",
                        order,
                        it.shipment());
            case Shipped it ->
                tx.update(
                        "UPDATE dispatch SET status = 'SHIPPED', shipped_at = ? WHERE order_id = ? AND shipment_id = ?",
                        it.at(),
                        order,
                        it.shipment());
            case ShippedUnreleased it ->
                tx.update(
                        "INSERT INTO dispatch (order_id, shipment_id, status, loads, missing, shipped_at)"
                                + " VALUES (?, ?, 'SHIPPED_UNRELEASED', '[]', '[]', ?) ON CONFLICT (order_id, shipment_id)"
                                + " DO UPDATE SET status = excluded.status, shipped_at = excluded.shipped_at",
                        order,
                        it.shipment(),
                        it.at());
        }
    }

    private static void released(Tx tx, UUID order, Released it, Dispatch state) {
        var status =
                switch (state.part(it.shipment())) {
                    case Dispatch.Part.Gone _ -> Status.SHIPPED;
                    case Dispatch.Part.Ready _, Dispatch.Part.None _, Dispatch.Part.GoneUnreleased _ -> Status.RELEASED;
                };
        tx.update(
                "INSERT INTO dispatch (order_id, shipment_id, status, loads, missing, despite, released_by, released_at)"
                        + " VALUES (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?) ON CONFLICT (order_id, shipment_id) DO UPDATE SET"
                        + " status = excluded.status, loads = excluded.loads, missing = excluded.missing,"
                        + " despite = excluded.despite, released_by = excluded.released_by, released_at = excluded.released_at",
                order,
                it.shipment(),
                status,
                EventJson.toJson(it.loads()),
                EventJson.toJson(it.missing()),
                it.despite(),
                it.by(),
                it.at());
    }

    List<Row> parts(Tx tx, OrderId order) {
        return tx.query("SELECT * FROM dispatch WHERE order_id = ? ORDER BY shipment_id", DispatchList::row, order);
    }

    @Override
    public Map<Integer, BigDecimal> of(Tx tx, OrderId order) {
        return loaded(parts(tx, order));
    }

    /** The sums of these parts by line. */
    static Map<Integer, BigDecimal> loaded(List<Row> parts) {
        var loaded = new HashMap<Integer, BigDecimal>();
        for (var part : parts)
            for (var load : part.lines()) loaded.merge(load.lineNo(), load.quantity(), BigDecimal::add);
        return loaded;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new ShipmentId(row.getObject("shipment_id", UUID.class)),
                Status.valueOf(row.getString("status")),
                List.of(EventJson.fromJson(row.getString("loads"), Load[].class)),
                List.of(EventJson.fromJson(row.getString("missing"), Missing[].class)),
                row.getString("despite"),
                row.getString("released_by"),
                Columns.instant(row, "released_at"),
                Columns.instant(row, "shipped_at"));
    }
}
