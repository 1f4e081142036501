package io.gendan.shipment.carrierevent;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.carrierevent.Fit.PlannedLeg;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.matching.Announcements;
import io.gendan.shipment.matching.MatchingQueue.Due;
import jakarta.inject.Singleton;
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
    private static final String FIND = """
            SELECT event.id AS event_id, shipment.shipment_id FROM carrier_event AS event, unnest(event.keys) AS known
                JOIN shipment_key AS shipment ON shipment.key = known WHERE event.id = ANY (?::uuid[])
            UNION SELECT event_id, shipment_id FROM carrier_event_shipment WHERE event_id = ANY (?::uuid[])
            UNION SELECT event.id, shipment.shipment_id FROM shipment_key AS shipment
                JOIN carrier_event AS event ON event.keys @> ARRAY[shipment.key] WHERE shipment.shipment_id = ANY (?::uuid[])
            UNION SELECT event_id, shipment_id FROM carrier_event_shipment WHERE shipment_id = ANY (?::uuid[])""";

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
        if (!events.isEmpty() || !shipments.isEmpty())
            pairs.addAll(tx.query(
                    FIND,
                    row -> new Due(row.getObject("event_id", UUID.class), row.getObject("shipment_id", UUID.class)),
                    events,
                    events,
                    shipments,
                    shipments));
        return pairs;
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
