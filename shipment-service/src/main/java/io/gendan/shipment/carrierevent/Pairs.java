package io.gendan.shipment.carrierevent;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.carrierevent.Fit.PlannedLeg;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.matching.Announcements;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is said now of which legs, and what it is known to be about. */
@Singleton
class Pairs {
    private final Announcements announcements;

    Pairs(Announcements announcements) {
        this.announcements = announcements;
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
