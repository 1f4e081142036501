package io.gendan.shipment.gate;

import static io.gendan.shipment.gate.OpenIncidents.CONCERNED;
import static io.gendan.shipment.gate.OpenIncidents.NOT_MARKED;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.CustomerId;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which shipments does an incident concern without their having been told? */
@Singleton
class Waiting {
    private static final String FROM = " FROM shipment_leg AS leg, incident WHERE" + CONCERNED;

    /** A shipment that waits for its mark. */
    record Shipment(ShipmentId id, CustomerId customer) {}

    /** Customer by customer. */
    List<Shipment> of(Tx tx, IncidentId incident) {
        return tx.query(
                "SELECT DISTINCT leg.customer_id, leg.shipment_id" + FROM + " AND incident.id = ? AND" + NOT_MARKED
                        + " ORDER BY leg.customer_id, leg.shipment_id",
                row -> new Shipment(
                        new ShipmentId(row.getObject("shipment_id", UUID.class)),
                        new CustomerId(row.getObject("customer_id", UUID.class))),
                incident);
    }

    int count(Tx tx, IncidentId incident) {
        return tx.first(
                        "SELECT count(DISTINCT leg.shipment_id)" + FROM + " AND incident.id = ? AND" + NOT_MARKED,
                        row -> row.getInt("count"),
                        incident)
                .orElseThrow();
    }

    /** Those that it was said to hit and, as it is known now, does not; customer by customer. What is settled is left alone. */
    List<Shipment> hitNoLonger(Tx tx, IncidentId id) {
        return tx.query(
                "SELECT customer_id, shipment_id FROM affected_shipment AS mark JOIN incident ON incident.id = incident_id"
                        + " WHERE incident_id = ? AND no_longer_at IS NULL AND mark.closed_at IS NULL"
                        + " AND incident.corrected_at IS NOT NULL AND mark.marked_at < incident.corrected_at"
                        + " AND NOT EXISTS (SELECT FROM shipment_leg AS leg"
                        + " WHERE leg.shipment_id = mark.shipment_id AND" + CONCERNED + ")"
                        + " ORDER BY customer_id, shipment_id",
                row -> new Shipment(
                        new ShipmentId(row.getObject("shipment_id", UUID.class)),
                        new CustomerId(row.getObject("customer_id", UUID.class))),
                id);
    }

    /** Of these shipments those that wait for a mark, by incident. */
    Map<IncidentId, List<Shipment>> of(Tx tx, Collection<ShipmentId> some) {
        return tx
                .query(
                        "SELECT DISTINCT incident.id, leg.customer_id, leg.shipment_id" + FROM
                                + " AND leg.shipment_id = ANY (?::uuid[]) AND" + NOT_MARKED
                                + " ORDER BY incident.id, leg.customer_id, leg.shipment_id",
                        row -> Map.entry(
                                new IncidentId(row.getObject("id", UUID.class)),
                                new Shipment(
                                        new ShipmentId(row.getObject("shipment_id", UUID.class)),
                                        new CustomerId(row.getObject("customer_id", UUID.class)))),
                        some)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** How many shipments of each of these customers the incident concerns, told and not. */
    Map<CustomerId, Integer> shipmentsOf(Tx tx, IncidentId incident, Collection<CustomerId> customers) {
        return tx
                .query(
                        "SELECT customer_id, count(*) FROM (SELECT customer_id, shipment_id FROM affected_shipment"
                                + " WHERE incident_id = ? AND customer_id = ANY (?::uuid[])"
                                + " AND no_longer_at IS NULL UNION SELECT leg.customer_id, leg.shipment_id" + FROM
                                + " AND incident.id = ? AND leg.customer_id = ANY (?::uuid[])) AS hit GROUP BY customer_id",
                        row -> Map.entry(new CustomerId(row.getObject("customer_id", UUID.class)), row.getInt("count")),
                        incident,
                        customers,
                        incident,
                        customers)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
