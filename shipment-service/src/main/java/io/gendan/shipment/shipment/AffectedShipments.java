package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.ShipmentEvent.*;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which shipments has an incident been said to hit, and for which is it settled? */
@Singleton
public class AffectedShipments implements ReadModel<Shipment, ShipmentEvent> {
    /**
     * One shipment of an incident. {@code closedAt} is null until its case is settled; {@code noLongerAt} says since when it is
     * known that the incident did not hit it.
     */
    @Schema(name = "AffectedShipment")
    public record OfIncident(
            UUID shipmentId,
            String shipmentNo,
            UUID orderId,
            String orderNo,
            UUID customerId,
            Instant markedAt,
            Instant noLongerAt,
            Instant closedAt,
            CargoCondition cargoCondition) {}

    /** One incident of a shipment; see {@link OfIncident}. */
    @Schema(name = "IncidentOfShipment")
    public record OfShipment(UUID incidentId, String status, Instant markedAt, Instant noLongerAt, Instant closedAt) {}

    @Override
    public String name() {
        return "affected-shipments";
    }

    @Override
    public List<String> tables() {
        return List.of("affected_shipment");
    }

    @Override
    public void follow(Tx tx, Recorded<ShipmentEvent> fact, Shipment state) {
        switch (fact.event()) {
            case Affected _ -> followAll(tx, List.of(new News<>(fact, state)));
            case NoLongerAffected on ->
                tx.update(
                        "UPDATE affected_shipment SET no_longer_at = ? WHERE incident_id = ? AND shipment_id = ?",
                        on.at(),
                        on.incident(),
                        fact.streamId());
            case IncidentClosed closed ->
                tx.update(
                        "UPDATE affected_shipment SET closed_at = ? WHERE incident_id = ? AND shipment_id = ?",
                        closed.at(),
                        closed.incident(),
                        fact.streamId());
            case Booked _, CargoDescribed _, ReferenceGiven _, ReferenceWithdrawn _ -> {}
            case ContainerStowed _, ContainerTakenOff _, RolledOver _, EtaChanged _, CarrierSaid _, Delayed _ -> {}
            case Departed _, Arrived _, DepartureTakenBack _, ArrivalTakenBack _, Delivered _ -> {}
            case ConnectionMissed _, ConnectionHeld _, ConditionReported _ -> {}
        }
    }

    /** Ten thousand marks are not ten thousand statements. */
    @Override
    public void followAll(Tx tx, List<News<Shipment, ShipmentEvent>> all) {
        if (!all.stream().allMatch(news -> news.fact().event() instanceof Affected)) {
            ReadModel.super.followAll(tx, all);
            return;
        }
        var marks = all.stream().map(news -> (Affected) news.fact().event()).toList();
        tx.update(
                "INSERT INTO affected_shipment (incident_id, shipment_id, customer_id, marked_at)"
                        + " SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[]::timestamptz[])"
                        + " ON CONFLICT (incident_id, shipment_id) DO UPDATE SET marked_at = excluded.marked_at, no_longer_at = NULL",
                marks.stream().map(mark -> mark.hit().incident()).toList(),
                all.stream().map(news -> news.fact().streamId()).toList(),
                marks.stream().map(mark -> mark.goods().customer()).toList(),
                marks.stream().map(mark -> mark.at().toString()).toList());
    }

    public List<OfIncident> page(Tx tx, IncidentId incident, UUID after, int limit) {
        return tx.query(
                "SELECT * FROM affected_shipment JOIN shipment ON shipment.id = affected_shipment.shipment_id"
                        + " WHERE incident_id = ? AND (?::uuid IS NULL OR shipment_id > ?::uuid) ORDER BY shipment_id LIMIT ?",
                AffectedShipments::ofIncident,
                incident,
                after,
                after,
                limit);
    }

    private static OfIncident ofIncident(ResultSet row) throws SQLException {
        return new OfIncident(
                row.getObject("shipment_id", UUID.class),
                row.getString("shipment_no"),
                row.getObject("order_id", UUID.class),
                row.getString("order_no"),
                row.getObject("customer_id", UUID.class),
                Columns.instant(row, "marked_at"),
                Columns.instant(row, "no_longer_at"),
                Columns.instant(row, "closed_at"),
                CargoCondition.valueOf(row.getString("cargo_condition")));
    }

    List<OfShipment> of(Tx tx, ShipmentId shipment) {
        return tx.query(
                "SELECT * FROM affected_shipment WHERE shipment_id = ? ORDER BY marked_at, incident_id",
                row -> new OfShipment(
                        row.getObject("incident_id", UUID.class),
                        row.getObject("closed_at") == null ? "OPEN" : "CLOSED",
                        Columns.instant(row, "marked_at"),
                        Columns.instant(row, "no_longer_at"),
                        Columns.instant(row, "closed_at")),
                shipment);
    }
}
