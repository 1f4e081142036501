package io.gendan.shipment.average;

import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.average.AverageCommand.Concern;
import io.gendan.shipment.average.AverageEvent.PaperGiven;
import io.gendan.shipment.average.AverageEvent.Released;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Who has given what, and whose papers are missing? Whoever was hit and has given nothing is listed too; and whoever has given
 * something for an incident that, as is known now, did not hit them: it is to be given back.
 */
@Singleton
public class AverageList implements ReadModel<AverageSecurity, AverageEvent> {
    private static final String SELECT = """
            SELECT affected_shipment.shipment_id, shipment_no, order_no, shipment.customer_id, average_paper.paper, given_by,
                   reference, amount, currency, given_at, released_at, no_longer_at, coalesce(average_security.version, 0) AS version
            FROM affected_shipment
            JOIN incident ON incident.id = affected_shipment.incident_id AND average_declared_at IS NOT NULL
            JOIN shipment ON shipment.id = affected_shipment.shipment_id
            LEFT JOIN average_security ON average_security.incident_id = affected_shipment.incident_id
                 AND average_security.shipment_id = affected_shipment.shipment_id
            LEFT JOIN average_paper ON average_paper.security_id = average_security.id
            WHERE affected_shipment.incident_id = ? AND affected_shipment.shipment_id IN
                  (SELECT shipment_id FROM affected_shipment AS hit WHERE incident_id = ?
                   AND (no_longer_at IS NULL OR EXISTS (SELECT FROM average_security AS given
                        WHERE given.incident_id = hit.incident_id AND given.shipment_id = hit.shipment_id))
                   AND (?::uuid IS NULL OR shipment_id = ?::uuid) AND (?::uuid IS NULL OR shipment_id > ?::uuid)
                   ORDER BY shipment_id LIMIT ?)
            ORDER BY affected_shipment.shipment_id, average_paper.given_at""";

    @Override
    public String name() {
        return "average-list";
    }

    @Override
    public List<String> tables() {
        return List.of("average_paper", "average_security");
    }

    @Override
    public void follow(Tx tx, Recorded<AverageEvent> fact, AverageSecurity state) {
        switch (fact.event()) {
            case PaperGiven given -> {
                put(tx, fact, given.of(), null);
                put(tx, fact.streamId(), given);
            }
            case Released released -> put(tx, fact, released.of(), released.at());
        }
    }

    private static void put(Tx tx, Recorded<AverageEvent> fact, Concern of, Instant releasedAt) {
        tx.update(
                "INSERT INTO average_security (id, incident_id, shipment_id, released_at, version) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET released_at = excluded.released_at, version = excluded.version",
                fact.streamId(),
                of.incident(),
                of.shipment(),
                releasedAt,
                fact.version());
    }

    private static void put(Tx tx, UUID security, PaperGiven given) {
        var deposit = given.deposit();
        tx.update(
                "INSERT INTO average_paper (security_id, paper, given_by, reference, amount, currency, given_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (security_id, paper) DO UPDATE SET given_by = excluded.given_by,"
                        + " reference = excluded.reference, amount = excluded.amount, currency = excluded.currency,"
                        + " given_at = excluded.given_at",
                security,
                given.paper(),
                given.givenBy(),
                given.reference(),
                deposit == null ? null : deposit.amount(),
                deposit == null ? null : deposit.currency(),
                given.at());
    }

    boolean knows(Tx tx, IncidentId incident) {
        return tx.first("SELECT 1 FROM incident WHERE id = ?", row -> true, incident)
                .isPresent();
    }

    List<AverageView> page(Tx tx, IncidentId incident, UUID after, int limit) {
        return rows(tx, incident, null, after, limit);
    }

    /** Empty where no general average is declared, or the shipment was not hit and has given nothing. */
    List<AverageView> of(Tx tx, IncidentId incident, ShipmentId shipment) {
        return rows(tx, incident, shipment, null, 1);
    }

    private static List<AverageView> rows(Tx tx, IncidentId incident, ShipmentId only, UUID after, int limit) {
        var rows = new ArrayList<AverageView>();
        tx.each(
                SELECT,
                AverageView::of,
                row -> {
                    if (rows.isEmpty() || !rows.getLast().shipmentId().equals(row.shipmentId())) rows.add(row);
                    else
                        rows.set(
                                rows.size() - 1,
                                rows.getLast().with(row.papers().getFirst()));
                },
                incident,
                incident,
                only,
                only,
                after,
                after,
                limit);
        return rows;
    }
}
