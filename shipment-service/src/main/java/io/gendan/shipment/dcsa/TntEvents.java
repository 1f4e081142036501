package io.gendan.shipment.dcsa;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The events of our shipments. */
@Singleton
class TntEvents {

    /** @param next behind which the following page starts, null on the last one */
    record Found(List<Tracked> events, Cursor next) {}

    Found page(Tx tx, Wanted wanted, Cursor cursor, Cursor.Order order, int limit) {
        wanted.behind(cursor);
        var arguments = new ArrayList<>(wanted.arguments());
        arguments.add(limit + 1);
        var direction = order.ascending() ? "" : " DESC";
        var events = tx.query(
                "SELECT * FROM tnt_event AS event WHERE " + wanted.condition() + " ORDER BY event." + order.column()
                        + direction + ", event.id" + direction + " LIMIT ?",
                TntEvents::event,
                arguments.toArray());
        if (events.size() <= limit) return new Found(events, null);
        var last = events.get(limit - 1);
        return new Found(
                events.subList(0, limit),
                new Cursor(order, order.column().equals("at") ? last.at() : last.updatedAt(), last.id()));
    }

    private static Tracked event(ResultSet row) throws SQLException {
        return new Tracked(
                row.getObject("id", UUID.class),
                row.getString("standard").equals("TNT_2_2"),
                row.getString("event_id"),
                Columns.instant(row, "updated_at"),
                row.getBoolean("retracted"),
                row.getString("type"),
                row.getString("code"),
                row.getString("classifier"),
                Columns.instant(row, "at"),
                EventJson.fromJson(row.getString("body"), JsonNode.class));
    }
}
