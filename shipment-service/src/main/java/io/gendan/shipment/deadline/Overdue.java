package io.gendan.shipment.deadline;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which goods were due and have not come, as far as anybody has said; and which of these are due on another day now. */
@Singleton
class Overdue {
    record Due(ShipmentId shipment, Instant at) {}

    /** Held until the transaction ends: who says meanwhile that they arrived comes after it. Who is saying so now is left to the next look. */
    List<Due> notLookedAt(Tx tx, Instant now, int most) {
        return tx.query(
                """
                SELECT shipment.id, shipment.due_at FROM shipment LEFT JOIN overdue_look look ON look.shipment_id = shipment.id
                WHERE status IN ('BOOKED', 'UNDER_WAY')
                    AND (look.due_at IS NULL AND shipment.due_at < ? OR look.due_at <> shipment.due_at)
                    AND NOT EXISTS (SELECT FROM known_order WHERE known_order.order_id = shipment.order_id AND cancelled)
                ORDER BY shipment.due_at LIMIT ? FOR UPDATE OF shipment SKIP LOCKED""",
                row -> new Due(new ShipmentId(row.getObject("id", UUID.class)), Columns.instant(row, "due_at")),
                now,
                most);
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
