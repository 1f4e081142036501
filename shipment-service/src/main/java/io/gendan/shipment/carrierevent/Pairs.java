package io.gendan.shipment.carrierevent;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.carrierevent.Fit.PlannedLeg;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.matching.Announcements;
import io.gendan.shipment.matching.MatchingQueue.Due;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which events may be about which shipments: they have something in common, or had. */
@Singleton
class Pairs {
    private final Announcements announcements;

    Pairs(Announcements announcements) {
        this.announcements = announcements;
    }

    Set<Due> of(Tx tx, List<Due> due) {
        var events = due.stream()
                .filter(one -> one.shipment() == null)
                .map(Due::event)
                .distinct()
                .toList();
        var shipments = due.stream()
                .filter(one -> one.event() == null)
                .map(Due::shipment)
                .distinct()
                .toList();
        var pairs = new LinkedHashSet<Due>();
        due.stream()
                .filter(one -> one.event() != null && one.shipment() != null)
                .forEach(pairs::add);
        if (!events.isEmpty()) pairs.addAll(ofEvents(tx, events));
        if (!shipments.isEmpty()) pairs.addAll(ofShipments(tx, shipments));
        return pairs;
    }

    /** First the keys and then who has them: joined in one statement, PostgreSQL takes the keys of every shipment there is. */
    private static Set<Due> ofEvents(Tx tx, List<UUID> events) {
        var keys = tx.query("SELECT id, keys FROM carrier_event WHERE id = ANY (?::uuid[])", Keyed::of, events);
        var shipments = tx
                .query(
                        "SELECT key, shipment_id FROM shipment_key WHERE key = ANY (?::text[])",
                        row -> Map.entry(row.getString("key"), row.getObject("shipment_id", UUID.class)),
                        keys.stream()
                                .flatMap(event -> event.keys().stream())
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        var pairs = new LinkedHashSet<Due>();
        for (var event : keys)
            for (var key : event.keys())
                for (var shipment : shipments.getOrDefault(key, Set.of())) pairs.add(new Due(event.id(), shipment));
        pairs.addAll(linked(tx, "event_id", events));
        return pairs;
    }

    private Set<Due> ofShipments(Tx tx, List<UUID> shipments) {
        var keys = keys(tx, shipments.stream().map(ShipmentId::new).toList());
        var pairs = new LinkedHashSet<Due>();
        for (var event : tx.query(
                "SELECT id, keys FROM carrier_event WHERE keys && ?::text[]",
                Keyed::of,
                keys.values().stream().flatMap(Set::stream).distinct().toList()))
            keys.forEach((shipment, its) -> {
                if (event.keys().stream().anyMatch(its::contains)) pairs.add(new Due(event.id(), shipment));
            });
        pairs.addAll(linked(tx, "shipment_id", shipments));
        return pairs;
    }

    /** What was said of a shipment once is matched with it again, also when they have nothing in common any more. */
    private static List<Due> linked(Tx tx, String by, List<UUID> ids) {
        return tx.query(
                "SELECT event_id, shipment_id FROM carrier_event_shipment WHERE " + by + " = ANY (?::uuid[])",
                row -> new Due(row.getObject("event_id", UUID.class), row.getObject("shipment_id", UUID.class)),
                ids);
    }

    private record Keyed(UUID id, List<String> keys) {
        static Keyed of(ResultSet row) throws SQLException {
            return new Keyed(row.getObject("id", UUID.class), List.of((String[])
                    row.getArray("keys").getArray()));
        }
    }

    Map<UUID, Set<String>> keys(Tx tx, Collection<ShipmentId> shipments) {
        return tx
                .query(
                        "SELECT shipment_id, key FROM shipment_key WHERE shipment_id = ANY (?::uuid[])",
                        row -> Map.entry(row.getObject("shipment_id", UUID.class), row.getString("key")),
                        shipments)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    Map<UUID, List<PlannedLeg>> legs(Tx tx, Collection<ShipmentId> shipments) {
        return tx
                .query(
                        "SELECT * FROM shipment_leg WHERE shipment_id = ANY (?::uuid[]) ORDER BY shipment_id, leg_no",
                        row -> Map.entry(
                                row.getObject("shipment_id", UUID.class),
                                new PlannedLeg(
                                        row.getInt("leg_no"),
                                        row.getString("mode"),
                                        row.getString("imo"),
                                        row.getString("voyage"),
                                        row.getString("from_port"),
                                        row.getString("to_port"),
                                        Columns.instant(row, "planned_departure"),
                                        Columns.instant(row, "planned_arrival"))),
                        shipments)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    record Link(UUID event, UUID shipment, int legNo, boolean about) {}

    /** An event that was about a shipment and is taken back stays with it; one that is about another now does not. */
    void link(Tx tx, Collection<Link> links) {
        var about = links.stream().filter(Link::about).toList();
        var others = links.stream().filter(link -> !link.about()).toList();
        tx.update(
                "INSERT INTO carrier_event_shipment (event_id, shipment_id, leg_no)"
                        + " SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::text[]::int[])"
                        + " ON CONFLICT (shipment_id, event_id) DO UPDATE SET leg_no = excluded.leg_no"
                        + " WHERE carrier_event_shipment.leg_no <> excluded.leg_no",
                about.stream().map(Link::event).toList(),
                about.stream().map(Link::shipment).toList(),
                about.stream().map(link -> "" + link.legNo()).toList());
        announcements.announce(tx, about.stream().map(Link::event).distinct().toList());
        if (others.isEmpty()) return;
        tx.update(
                "DELETE FROM carrier_event_shipment AS link USING unnest(?::uuid[], ?::uuid[]) AS other (event_id, shipment_id)"
                        + " WHERE link.event_id = other.event_id AND link.shipment_id = other.shipment_id",
                others.stream().map(Link::event).toList(),
                others.stream().map(Link::shipment).toList());
    }

    /** What is said now of these; nothing of those that are not there yet. */
    Map<UUID, Newest> newest(Tx tx, Collection<UUID> events) {
        return tx.query("SELECT * FROM carrier_event WHERE id = ANY (?::uuid[])", Newest::of, events).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Newest::id, newest -> newest));
    }
}
