package io.gendan.order.demand;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Viewer;
import io.gendan.order.demand.DemandEvent.CollectionHeld;
import io.gendan.order.demand.DemandEvent.CollectionReleased;
import io.gendan.order.demand.DemandEvent.Held;
import io.gendan.order.demand.DemandEvent.IncidentNoted;
import io.gendan.order.demand.DemandEvent.IncidentOver;
import io.gendan.order.demand.DemandEvent.Issued;
import io.gendan.order.demand.DemandEvent.Overridden;
import io.gendan.order.demand.DemandEvent.Requested;
import io.gendan.order.demand.DemandEvent.Withdrawn;
import io.gendan.order.salesorder.OrderId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What do we ask our customers for, how far is it, and what does it wait for? */
@Singleton
class DemandList implements ReadModel<Demand, DemandEvent> {
    @Override
    public String name() {
        return "demand-list";
    }

    @Override
    public List<String> tables() {
        return List.of("demand_shipment", "demand");
    }

    @Override
    public void follow(Tx tx, Recorded<DemandEvent> fact, Demand state) {
        switch (fact.event()) {
            case Requested requested -> insert(tx, fact, requested);
            case Issued issued ->
                tx.update("UPDATE demand SET issued_at = ? WHERE id = ?", issued.at(), fact.streamId());
            case Overridden overridden -> overridden(tx, fact, overridden);
            case Withdrawn withdrawn ->
                tx.update("UPDATE demand SET withdrawn_because = ? WHERE id = ?", withdrawn.reason(), fact.streamId());
            case Held _, CollectionHeld _, CollectionReleased _, IncidentNoted _, IncidentOver _ -> {}
        }
        tx.update(
                "UPDATE demand SET status = ?, held_by = ?::uuid[], version = ? WHERE id = ?",
                DemandStatus.of(state),
                DemandStatus.heldBy(state),
                fact.version(),
                fact.streamId());
    }

    private static void insert(Tx tx, Recorded<DemandEvent> fact, Requested requested) {
        tx.update(
                "INSERT INTO demand (id, order_id, customer_id, request, status, held_by, version)"
                        + " VALUES (?, ?, ?, ?::jsonb, ?, '{}', ?)",
                fact.streamId(),
                requested.demand().order(),
                requested.demand().customer(),
                EventJson.toJson(requested),
                DemandStatus.REQUESTED,
                fact.version());
        tx.update(
                "INSERT INTO demand_shipment (shipment_id, demand_id) SELECT unnest(?::uuid[]), ?",
                requested.shipments(),
                fact.streamId());
    }

    private static void overridden(Tx tx, Recorded<DemandEvent> fact, Overridden overridden) {
        tx.update(
                "UPDATE demand SET override_by = ?, override_reason = ?, override_at = ? WHERE id = ?",
                overridden.by(),
                overridden.reason(),
                overridden.at(),
                fact.streamId());
    }

    Optional<DemandView> find(Tx tx, DemandId id) {
        return tx.first("SELECT * FROM demand WHERE id = ?", DemandView::of, id);
    }

    Optional<DemandView> find(Tx tx, Viewer viewer, DemandId id) {
        return find(tx, id).filter(demand -> demand.isFor(viewer));
    }

    /** The next {@code limit} demands behind the id {@code after}, oldest first; whatever is null does not narrow it. */
    List<DemandView> page(Tx tx, Viewer viewer, UUID order, UUID customer, DemandStatus status, UUID after, int limit) {
        var statuses = DemandStatus.meant(viewer, status);
        return tx.query(
                "SELECT * FROM demand WHERE (?::uuid IS NULL OR customer_id = ?::uuid AND issued_at IS NOT NULL)"
                        + " AND (?::uuid IS NULL OR order_id = ?::uuid) AND (?::uuid IS NULL OR customer_id = ?::uuid)"
                        + " AND (?::text[] IS NULL OR status = ANY (?::text[])) AND (?::uuid IS NULL OR id > ?::uuid)"
                        + " ORDER BY id LIMIT ?",
                DemandView::of,
                viewer.own(),
                viewer.own(),
                order,
                order,
                customer,
                customer,
                statuses,
                statuses,
                after,
                after,
                limit);
    }

    List<DemandView> of(Tx tx, OrderId order) {
        return tx.query("SELECT * FROM demand WHERE order_id = ? ORDER BY id", DemandView::of, order);
    }

    List<DemandId> of(Tx tx, ShipmentId shipment) {
        return of(tx, Set.of(shipment)).getOrDefault(shipment, List.of());
    }

    /** The demands that an incident of one of these shipments concerns. */
    Map<ShipmentId, List<DemandId>> of(Tx tx, Collection<ShipmentId> shipments) {
        return tx
                .query(
                        "SELECT shipment_id, id FROM demand_shipment JOIN demand ON id = demand_id"
                                + " WHERE shipment_id = ANY (?::uuid[]) AND status <> ? ORDER BY id",
                        row -> Map.entry(
                                new ShipmentId(row.getObject("shipment_id", UUID.class)),
                                new DemandId(row.getObject("id", UUID.class))),
                        shipments,
                        DemandStatus.WITHDRAWN)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
