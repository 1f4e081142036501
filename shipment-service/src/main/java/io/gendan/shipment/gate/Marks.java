package io.gendan.shipment.gate;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.clearance.ClearanceList;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.incident.IncidentList;
import io.gendan.shipment.shipment.Hit;
import io.gendan.shipment.shipment.Hits;
import io.gendan.shipment.shipment.ShipmentCommand.Affect;
import io.gendan.shipment.shipment.ShipmentCommand.TakeBackHit;
import io.gendan.shipment.shipment.Shipments;
import io.gendan.shipment.voyage.Voyages;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of shipments that an incident hit them: how many of their customer's, and what of them had been billed before. */
@Singleton
class Marks implements Hits {
    private final IncidentList incidents;
    private final Waiting waiting;
    private final ClearanceList clearances;
    private final Shipments shipments;
    private final Voyages voyages;

    Marks(IncidentList incidents, Waiting waiting, ClearanceList clearances, Shipments shipments, Voyages voyages) {
        this.incidents = incidents;
        this.waiting = waiting;
        this.clearances = clearances;
        this.shipments = shipments;
        this.voyages = voyages;
    }

    @Override
    public int mark(Tx tx, Collection<ShipmentId> some) {
        int marked = 0;
        for (var one : waiting.of(tx, some).entrySet())
            marked += mark(tx, incidents.find(tx, one.getKey()).orElseThrow(), one.getValue());
        return marked;
    }

    /**
     * Since it is known of them nothing has been cleared for them: what is cleared was so before. Those that somebody else has marked
     * meanwhile say nothing a second time. How many said it.
     */
    int mark(Tx tx, IncidentList.Row incident, Collection<Waiting.Shipment> some) {
        var ids = some.stream().map(Waiting.Shipment::id).toList();
        var customers = some.stream().map(Waiting.Shipment::customer).collect(Collectors.toSet());
        var counts = waiting.shipmentsOf(tx, incident.id(), Set.copyOf(customers));
        var billed = clearances.billed(tx, ids, incident.knownAt());
        var hit = hit(incident);
        var now = voyages.now(tx);
        var commands = new LinkedHashMap<ShipmentId, Affect>();
        for (var shipment : some) {
            var before = billed.getOrDefault(shipment.id(), List.of());
            commands.put(
                    shipment.id(),
                    new Affect(hit, incident.knownAt(), counts.getOrDefault(shipment.customer(), 1), before, now));
        }
        return shipments.handleAll(tx, commands);
    }

    /** The incident was corrected and hits them no longer, if so they see it too. How many said so. */
    int takeBack(Tx tx, IncidentList.Row incident, Collection<Waiting.Shipment> some) {
        var counts = some.stream().collect(Collectors.groupingBy(Waiting.Shipment::customer, Collectors.counting()));
        var hit = hit(incident);
        var now = voyages.now(tx);
        var commands = new LinkedHashMap<ShipmentId, TakeBackHit>();
        for (var shipment : some) {
            var ofCustomer = counts.get(shipment.customer()).intValue();
            commands.put(shipment.id(), new TakeBackHit(hit, incident.correction(), ofCustomer, now));
        }
        return shipments.handleAll(tx, commands);
    }

    private static Hit hit(IncidentList.Row incident) {
        return new Hit(
                incident.id(),
                incident.incidentNo(),
                incident.kind(),
                incident.vesselName(),
                incident.imo(),
                incident.voyage(),
                incident.place(),
                incident.occurredAt(),
                incident.reportedAt());
    }
}
