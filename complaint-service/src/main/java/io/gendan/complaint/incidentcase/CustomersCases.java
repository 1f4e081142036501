package io.gendan.complaint.incidentcase;

import static io.gendan.eventsourcing.Columns.instant;

import io.gendan.complaint.incidentcase.CaseView.ShipmentView;
import io.gendan.complaint.incidentcase.CaseView.Status;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.IncidentId;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Viewer;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer's cases as they know them. There is one from when they were told of it, with the goods that they were told of; how we
 * press the carrier, what we wait for and who looks after it is ours, and is not even looked up here.
 */
@Singleton
class CustomersCases {
    private static final String TOLD = "SELECT id FROM incident_case WHERE customer_id = ? AND told_at IS NOT NULL";

    Optional<CaseView> find(Tx tx, Viewer.Partner partner, CaseId id) {
        return views(tx, TOLD + " AND id = ?", partner.own(), id).stream().findFirst();
    }

    /** To them none is open, and nobody has anything left to say. */
    List<CaseView> page(Tx tx, Viewer.Partner partner, Wanted wanted, UUID after, int limit) {
        if (wanted.status() == Status.OPEN || Boolean.TRUE.equals(wanted.toSay())) return List.of();
        return views(
                tx,
                TOLD + " AND (?::uuid IS NULL OR incident_id = ?::uuid) AND (?::uuid IS NULL OR customer_id = ?::uuid)"
                        + " AND (?::text IS NULL OR (settled_at IS NOT NULL) = (?::text = 'SETTLED'))"
                        + " AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?",
                partner.own(),
                wanted.incident(),
                wanted.incident(),
                wanted.customer(),
                wanted.customer(),
                wanted.status(),
                wanted.status(),
                after,
                after,
                limit);
    }

    private static List<CaseView> views(Tx tx, String told, Object... arguments) {
        var ids = tx.query(told, row -> CaseBelongings.id(row, "id", CaseId::new), arguments);
        var shipments = CaseBelongings.shipments(tx, ids);
        return tx.query("SELECT * FROM incident_case WHERE id = ANY (?) ORDER BY id", row -> view(row, shipments), ids);
    }

    private static CaseView view(ResultSet row, Map<CaseId, List<ShipmentView>> shipments) throws SQLException {
        var id = CaseBelongings.id(row, "id", CaseId::new);
        var settledAt = instant(row, "settled_at");
        return new CaseView(
                id,
                row.getString("case_no"),
                CaseBelongings.id(row, "incident_id", IncidentId::new),
                null,
                CaseBelongings.id(row, "customer_id", CustomerId::new),
                settledAt == null ? Status.TOLD : Status.SETTLED,
                shipments.getOrDefault(id, List.of()).stream()
                        .filter(shipment -> shipment.toldAt() != null)
                        .map(ShipmentView::forCustomer)
                        .toList(),
                instant(row, "told_at"),
                null,
                Channel.valueOf(row.getString("channel")),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                settledAt,
                null,
                row.getLong("version"));
    }
}
