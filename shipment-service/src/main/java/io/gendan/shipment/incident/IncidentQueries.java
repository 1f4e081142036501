package io.gendan.shipment.incident;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.incident.IncidentCommand.Same;
import io.gendan.shipment.incident.IncidentList.Row;
import io.gendan.shipment.voyage.Voyage;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is asked of all incidents. */
@Singleton
class IncidentQueries {
    /**
     * The first other incident of that kind on the voyage that is not over: not withdrawn, not closed, and not settled for all
     * whom it hit. It is asked by who has the voyage alone.
     */
    Optional<Same> open(Tx tx, Voyage voyage, String kind, IncidentId other) {
        return tx.first(
                "SELECT id, incident_no FROM incident WHERE imo = ? AND voyage = ? AND kind = ? AND id <> ?"
                        + " AND confidence <> ? AND closed_at IS NULL AND (EXISTS (SELECT FROM affected_shipment WHERE incident_id = id AND closed_at IS NULL)"
                        + " OR NOT EXISTS (SELECT FROM affected_shipment WHERE incident_id = id)) ORDER BY id LIMIT 1",
                row -> new Same(new IncidentId(row.getObject("id", UUID.class)), row.getString("incident_no")),
                voyage.imo(),
                voyage.number(),
                kind,
                other,
                Confidence.WITHDRAWN);
    }

    List<Row> page(Tx tx, IncidentStatus status, UUID after, int limit) {
        return tx.query(
                "SELECT * FROM incident WHERE (?::text IS NULL OR"
                        + " CASE WHEN closed_at IS NULL THEN confidence ELSE 'CLOSED' END = ?::text) AND (?::uuid IS NULL OR id > ?::uuid)"
                        + " ORDER BY id LIMIT ?",
                IncidentList::row,
                status,
                status,
                after,
                after,
                limit);
    }

    String nextNo(Tx tx) {
        return tx.first("SELECT 'I-' || lpad(nextval('incident_no')::text, 6, '0')", row -> row.getString(1))
                .orElseThrow();
    }
}
