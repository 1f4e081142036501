package io.gendan.shipment.deadline;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which goods were due and have not come, as far as anybody has said; and which of these are due on another day now. */
@Singleton
class Overdue {
    record Due(ShipmentId shipment, Instant at) {}

    private static final String NOT_LOOKED_AT = """
             FROM shipment LEFT JOIN overdue_look look ON look.shipment_id = shipment.id
            WHERE status IN ('BOOKED', 'UNDER_WAY')
                AND (look.due_at IS NULL AND shipment.due_at < ? OR look.due_at <> shipment.due_at)
                AND NOT EXISTS (SELECT FROM known_order WHERE known_order.order_id = shipment.order_id AND cancelled)
            """;

    /** Held until the transaction ends: who says meanwhile that they arrived comes after it. Who is saying so now is left to the next look. */
    List<Due> notLookedAt(Tx tx, Instant now, int most) {
        return tx.query(
                "SELECT shipment.id, shipment.due_at" + NOT_LOOKED_AT
                        + "ORDER BY shipment.due_at LIMIT ? FOR UPDATE OF shipment SKIP LOCKED",
                Overdue::due,
                now,
                most);
    }

    /** One of them, held as well; none where that has changed. */
    Optional<Due> notLookedAt(Tx tx, Instant now, ShipmentId shipment) {
        return tx.first(
                "SELECT shipment.id, shipment.due_at" + NOT_LOOKED_AT
                        + "AND shipment.id = ? FOR UPDATE OF shipment SKIP LOCKED",
                Overdue::due,
                now,
                shipment);
    }

    /** In the order of their ids, so that one can go through them all. */
    List<ShipmentId> behind(Tx tx, Instant now, UUID after, int most) {
        return tx.query(
                "SELECT shipment.id" + NOT_LOOKED_AT + "AND shipment.id > ? ORDER BY shipment.id LIMIT ?",
                row -> new ShipmentId(row.getObject("id", UUID.class)),
                now,
                after,
                most);
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(new ShipmentId(row.getObject("id", UUID.class)), Columns.instant(row, "due_at"));
    }

    void lookedAt(Tx tx, Due due) {
        tx.update(
                "INSERT INTO overdue_look (shipment_id, due_at) VALUES (?, ?)"
                        + " ON CONFLICT (shipment_id) DO UPDATE SET due_at = excluded.due_at",
                due.shipment(),
                due.at());
    }

    void forgetArrived(Tx tx) {
        tx.update("DELETE FROM overdue_look USING shipment"
                + " WHERE shipment.id = shipment_id AND status NOT IN ('BOOKED', 'UNDER_WAY')");
    }
}
