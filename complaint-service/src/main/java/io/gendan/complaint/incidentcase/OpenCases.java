package io.gendan.complaint.incidentcase;

import io.gendan.complaint.known.KnownCases;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds the case that something belongs to. There is one that is open per incident and customer: the table says so, and two
 * replicas that open it at the same moment meet there.
 */
@Singleton
class OpenCases implements KnownCases {
    private static final String SHARED = "SELECT pg_advisory_xact_lock_shared(hashtextextended(?, 0))";
    private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))";

    /** Whose case it is. */
    record Concerned(IncidentId incident, CustomerId customer) {}

    Optional<CaseId> of(Tx tx, IncidentId incident, CustomerId customer) {
        return of(tx, Set.of(new Concerned(incident, customer))).values().stream()
                .findFirst();
    }

    /** The rows stay ours until the commit, so that shipments of one customer queue here and not at the log. */
    Map<Concerned, CaseId> of(Tx tx, Collection<Concerned> concerned) {
        return tx
                .query(
                        "SELECT id, incident_id, customer_id FROM incident_case WHERE settled_at IS NULL"
                                + " AND (incident_id, customer_id) IN (SELECT * FROM unnest(?::uuid[], ?::uuid[]))"
                                + " ORDER BY id FOR UPDATE",
                        row -> Map.entry(
                                new Concerned(
                                        new IncidentId(row.getObject("incident_id", UUID.class)),
                                        new CustomerId(row.getObject("customer_id", UUID.class))),
                                id(row)),
                        concerned.stream().map(Concerned::incident).toList(),
                        concerned.stream().map(Concerned::customer).toList())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    Map<Concerned, String> nextNumbers(Tx tx, Instant now, Collection<Concerned> concerned) {
        if (concerned.isEmpty()) return Map.of();
        var year = now.atZone(ZoneOffset.UTC).getYear();
        var numbers = tx.query(
                        "SELECT nextval('case_no') FROM generate_series(1, ?)",
                        row -> "K-%d-%06d".formatted(year, row.getLong(1)),
                        concerned.size())
                .iterator();
        return concerned.stream().collect(Collectors.toMap(who -> who, _ -> numbers.next()));
    }

    /**
     * Why incidents were withdrawn, if they were. A withdrawal that is being noted elsewhere is waited for, so that no case slips
     * between its list of open cases and this.
     */
    Map<IncidentId, String> withdrawn(Tx tx, Collection<IncidentId> incidents) {
        incidents.stream()
                .map(incident -> incident.value().toString())
                .sorted()
                .forEach(incident -> tx.query(SHARED, row -> true, incident));
        return tx
                .query(
                        "SELECT incident_id, reason FROM withdrawn_incident WHERE incident_id = ANY (?::uuid[])",
                        row -> Map.entry(
                                new IncidentId(row.getObject("incident_id", UUID.class)), row.getString("reason")),
                        incidents)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
