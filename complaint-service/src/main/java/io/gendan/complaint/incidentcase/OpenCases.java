package io.gendan.complaint.incidentcase;

import io.gendan.complaint.claim.KnownCases;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.IncidentId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the case that something belongs to. There is one that is open per incident and customer: the table says so, and two
 * replicas that open it at the same moment meet there.
 */
@Singleton
class OpenCases implements KnownCases {
    private static final String SHARED = "SELECT pg_advisory_xact_lock_shared(hashtextextended(?, 0))";
    private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))";

    /** The row stays ours until the commit, so that shipments of one customer queue here and not at the log. */
    Optional<CaseId> of(Tx tx, IncidentId incident, CustomerId customer) {
        return tx.first(
                "SELECT id FROM incident_case WHERE incident_id = ? AND customer_id = ? AND settled_at IS NULL FOR UPDATE",
                OpenCases::id,
                incident,
                customer);
    }

    List<CaseId> of(Tx tx, IncidentId incident) {
        return tx.query(
                "SELECT id FROM incident_case WHERE incident_id = ? AND settled_at IS NULL ORDER BY id FOR UPDATE",
                OpenCases::id,
                incident);
    }

    List<CaseId> with(Tx tx, ShipmentId shipment) {
        return tx.query(
                "SELECT id FROM incident_case WHERE settled_at IS NULL AND id IN"
                        + " (SELECT case_id FROM case_shipment WHERE shipment_id = ?) ORDER BY id FOR UPDATE",
                OpenCases::id,
                shipment);
    }

    /** Also of one that is settled: what is claimed because of it may take years. */
    @Override
    public Optional<CustomerId> customerOf(Tx tx, CaseId id) {
        return tx.first(
                "SELECT customer_id FROM incident_case WHERE id = ?",
                row -> new CustomerId(row.getObject("customer_id", UUID.class)),
                id);
    }

    String nextNumber(Tx tx, Instant now) {
        long number =
                tx.first("SELECT nextval('case_no')", row -> row.getLong(1)).orElseThrow();
        return "K-%d-%06d".formatted(now.atZone(ZoneOffset.UTC).getYear(), number);
    }

    /**
     * Why the incident was withdrawn, if it was. A withdrawal that is being noted elsewhere is waited for, so that no case slips
     * between its list of open cases and this.
     */
    Optional<String> withdrawn(Tx tx, IncidentId incident) {
        tx.query(SHARED, row -> true, incident.value().toString());
        return tx.first(
                "SELECT reason FROM withdrawn_incident WHERE incident_id = ?",
                row -> row.getString("reason"),
                incident);
    }

    void withdraw(Tx tx, IncidentId incident, String reason) {
        tx.query(ALONE, row -> true, incident.value().toString());
        tx.update(
                "INSERT INTO withdrawn_incident (incident_id, reason) VALUES (?, ?) ON CONFLICT DO NOTHING",
                incident,
                reason);
    }

    private static CaseId id(ResultSet row) throws SQLException {
        return new CaseId(row.getObject("id", UUID.class));
    }
}
