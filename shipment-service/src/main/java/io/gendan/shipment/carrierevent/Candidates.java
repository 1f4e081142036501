package io.gendan.shipment.carrierevent;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.matching.MatchingQueue.Due;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which events may be about which shipments: they have something in common, or had. */
final class Candidates {
    private Candidates() {}

    static Set<Due> of(Tx tx, List<Due> due) {
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

    private static Set<Due> ofShipments(Tx tx, List<UUID> shipments) {
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

    /** What each can be recognised by. */
    static Map<UUID, Set<String>> keys(Tx tx, Collection<ShipmentId> shipments) {
        return tx
                .query(
                        "SELECT shipment_id, key FROM shipment_key WHERE shipment_id = ANY (?::uuid[])",
                        row -> Map.entry(row.getObject("shipment_id", UUID.class), row.getString("key")),
                        shipments)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
