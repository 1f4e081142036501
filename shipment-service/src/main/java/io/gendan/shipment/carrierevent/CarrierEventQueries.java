package io.gendan.shipment.carrierevent;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.carrierevent.CarrierEventView.About;
import io.gendan.shipment.identifier.CarrierEventId;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** How carriers' events are looked up and shown. */
@Singleton
class CarrierEventQueries {
    private static final String PAGE = """
            SELECT * FROM carrier_event WHERE (?::uuid IS NULL OR id > ?::uuid)
              AND (?::uuid IS NULL OR id IN (SELECT event_id FROM carrier_event_shipment WHERE shipment_id = ?::uuid))
              AND (?::boolean IS NULL OR ?::boolean = (flags <> '[]'))
              AND (?::boolean IS NULL OR ?::boolean = EXISTS (SELECT FROM carrier_event_shipment WHERE event_id = id))
            ORDER BY id LIMIT ?""";

    Optional<CarrierEventView> find(Tx tx, CarrierEventId id) {
        return views(tx, true, "SELECT * FROM carrier_event WHERE id = ?", id).stream()
                .findFirst();
    }

    List<CarrierEventView> page(Tx tx, UUID shipment, Boolean flagged, Boolean matched, UUID after, int limit) {
        return views(tx, false, PAGE, after, after, shipment, shipment, flagged, flagged, matched, matched, limit);
    }

    private static List<CarrierEventView> views(Tx tx, boolean whole, String sql, Object... arguments) {
        var ids = tx.query(sql, row -> row.getObject("id", UUID.class), arguments);
        var about = about(tx, ids);
        return tx.query(sql, row -> view(row, about, whole), arguments);
    }

    private static Map<UUID, List<About>> about(Tx tx, List<UUID> events) {
        return tx
                .query(
                        "SELECT event_id, shipment_id, shipment_no, nullif(leg_no, 0) AS leg_no FROM carrier_event_shipment"
                                + " JOIN shipment ON shipment.id = shipment_id WHERE event_id = ANY (?::uuid[])"
                                + " ORDER BY shipment_no",
                        row -> Map.entry(
                                row.getObject("event_id", UUID.class),
                                new About(
                                        new ShipmentId(row.getObject("shipment_id", UUID.class)),
                                        row.getString("shipment_no"),
                                        row.getObject("leg_no", Integer.class))),
                        events)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    @SuppressWarnings("unchecked")
    private static CarrierEventView view(ResultSet row, Map<UUID, List<About>> about, boolean whole)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new CarrierEventView(
                new CarrierEventId(id),
                Standard.valueOf(row.getString("standard")),
                row.getString("originator"),
                row.getString("event_id"),
                Columns.instant(row, "updated_at"),
                row.getBoolean("retracted"),
                row.getString("type"),
                row.getString("code"),
                row.getString("classifier"),
                Columns.instant(row, "at"),
                row.getString("place"),
                List.of(EventJson.fromJson(row.getString("flags"), Flag[].class)),
                Columns.instant(row, "taken_at"),
                about.getOrDefault(id, List.of()),
                whole ? EventJson.fromJson(row.getString("body"), Map.class) : null,
                row.getLong("version"));
    }
}
