package io.gendan.shipment.clearance;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.clearance.ClearanceEvent.BillingCleared;
import io.gendan.shipment.clearance.ClearanceEvent.BillingRefused;
import io.gendan.shipment.clearance.ClearanceEvent.DemandOverridden;
import io.gendan.shipment.clearance.ClearanceEvent.DemandWithdrawn;
import io.gendan.shipment.identifier.DemandId;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which demands have been cleared, and which wait for what? */
@Singleton
public class ClearanceList implements ReadModel<BillingClearance, ClearanceEvent> {
    @Schema(name = "Clearance")
    record View(
            DemandId demandId,
            String demandNo,
            ClearanceStatus status,
            List<ShipmentId> shipmentIds,
            ShipmentId shipmentId,
            IncidentId incidentId,
            Instant decidedAt,
            long version) {}

    /** A demand that was refused and is to be decided again. */
    public record Waiting(DemandId demand, String demandNo, List<ShipmentId> shipments) {}

    @Override
    public String name() {
        return "clearance-list";
    }

    @Override
    public List<String> tables() {
        return List.of("clearance_shipment", "clearance");
    }

    @Override
    public void follow(Tx tx, Recorded<ClearanceEvent> fact, BillingClearance state) {
        switch (fact.event()) {
            case BillingCleared on -> {
                put(tx, fact, on.demandNo(), ClearanceStatus.CLEARED, null, null, on.at());
                put(tx, fact, on.shipments());
            }
            case BillingRefused on -> {
                put(tx, fact, on.demandNo(), ClearanceStatus.REFUSED, on.shipment(), on.incident(), on.at());
                put(tx, fact, on.shipments());
            }
            case DemandWithdrawn on -> put(tx, fact, "", ClearanceStatus.WITHDRAWN, null, null, on.at());
            case DemandOverridden on -> put(tx, fact, "", ClearanceStatus.OVERRIDDEN, null, null, on.at());
        }
    }

    /** A demand may be withdrawn before it was decided; then its number was never told. */
    private static void put(
            Tx tx,
            Recorded<ClearanceEvent> fact,
            String demandNo,
            ClearanceStatus status,
            ShipmentId shipment,
            IncidentId incident,
            Instant at) {
        tx.update(
                "INSERT INTO clearance (demand_id, demand_no, status, shipment_id, incident_id, decided_at, version, cleared)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (demand_id) DO UPDATE SET status = excluded.status,"
                        + " shipment_id = excluded.shipment_id, incident_id = excluded.incident_id,"
                        + " decided_at = excluded.decided_at, version = excluded.version, cleared = clearance.cleared OR excluded.cleared",
                fact.streamId(),
                demandNo,
                status,
                shipment,
                incident,
                at,
                fact.version(),
                status == ClearanceStatus.CLEARED);
    }

    private static void put(Tx tx, Recorded<ClearanceEvent> fact, List<ShipmentId> shipments) {
        tx.update(
                "INSERT INTO clearance_shipment (shipment_id, demand_id) SELECT unnest(?::uuid[]), ? ON CONFLICT DO NOTHING",
                shipments,
                fact.streamId());
    }

    Optional<View> find(Tx tx, DemandId id) {
        return tx.first(
                "SELECT * FROM clearance WHERE demand_id = ?",
                row -> new View(
                        id,
                        row.getString("demand_no"),
                        ClearanceStatus.valueOf(row.getString("status")),
                        shipments(tx, id.value()),
                        Optional.ofNullable(row.getObject("shipment_id", UUID.class))
                                .map(ShipmentId::new)
                                .orElse(null),
                        Optional.ofNullable(row.getObject("incident_id", UUID.class))
                                .map(IncidentId::new)
                                .orElse(null),
                        Columns.instant(row, "decided_at"),
                        row.getLong("version")),
                id);
    }

    /** The refused demands that name one of these shipments, in one order for all who ask. */
    public List<Waiting> waitingFor(Tx tx, Collection<ShipmentId> shipments) {
        return tx.query(
                "SELECT demand_id, demand_no FROM clearance WHERE status = 'REFUSED' AND demand_id IN"
                        + " (SELECT demand_id FROM clearance_shipment WHERE shipment_id = ANY (?::uuid[])) ORDER BY demand_id",
                row -> new Waiting(
                        new DemandId(row.getObject("demand_id", UUID.class)),
                        row.getString("demand_no"),
                        shipments(tx, row.getObject("demand_id", UUID.class))),
                shipments);
    }

    private static List<ShipmentId> shipments(Tx tx, UUID demand) {
        return tx.query(
                "SELECT shipment_id FROM clearance_shipment WHERE demand_id = ? ORDER BY shipment_id",
                row -> new ShipmentId(row.getObject("shipment_id", UUID.class)),
                demand);
    }

    /** The numbers of the demands for each of these shipments that ever were cleared, or overridden before {@code known}. */
    public Map<ShipmentId, List<String>> billed(Tx tx, Collection<ShipmentId> shipments, Instant known) {
        return tx
                .query(
                        "SELECT clearance_shipment.shipment_id, demand_no FROM clearance_shipment JOIN clearance USING (demand_id)"
                                + " WHERE clearance_shipment.shipment_id = ANY (?::uuid[])"
                                + " AND (cleared OR status = 'OVERRIDDEN' AND decided_at < ?)"
                                + " ORDER BY demand_id",
                        row -> Map.entry(
                                new ShipmentId(row.getObject("shipment_id", UUID.class)), row.getString("demand_no")),
                        shipments,
                        known)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
