package io.gendan.shipment.gate;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.clearance.ClearanceCommand.Decide;
import io.gendan.shipment.clearance.ClearanceList;
import io.gendan.shipment.clearance.Clearances;
import io.gendan.shipment.identifier.DemandId;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.incident.IncidentList;
import io.gendan.shipment.shipment.ShipmentCommand.CloseIncident;
import io.gendan.shipment.shipment.ShipmentList;
import io.gendan.shipment.shipment.Shipments;
import io.gendan.shipment.voyage.Voyage;
import io.gendan.shipment.voyage.Voyages;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The only place where money is cleared. It fails closed: what it does not know, it does not let through. */
@Singleton
class Gate {
    private final Voyages voyages;
    private final ShipmentList shipmentList;
    private final Shipments shipments;
    private final IncidentList incidents;
    private final OpenIncidents openIncidents;
    private final ClearanceList clearanceList;
    private final Clearances clearances;

    Gate(
            Voyages voyages,
            ShipmentList shipmentList,
            Shipments shipments,
            IncidentList incidents,
            OpenIncidents openIncidents,
            ClearanceList clearanceList,
            Clearances clearances) {
        this.voyages = voyages;
        this.shipmentList = shipmentList;
        this.shipments = shipments;
        this.incidents = incidents;
        this.openIncidents = openIncidents;
        this.clearanceList = clearanceList;
        this.clearances = clearances;
    }

    /** Throws when a shipment is not known here or none is named: then nothing is decided, and the demand waits. */
    void decide(Tx tx, DemandId demand, String demandNo, List<ShipmentId> of) {
        var now = voyages.share(tx, shipmentList.voyages(tx, of));
        decideUnderLock(tx, demand, demandNo, of, now);
    }

    private void decideUnderLock(Tx tx, DemandId demand, String demandNo, List<ShipmentId> of, Instant now) {
        var open = openIncidents.of(tx, of);
        clearances.handle(tx, demand, new Decide(demandNo, of, open, now));
    }

    /**
     * Closes the incident for the shipments of one settled case, and decides again what waited for them. The incident's voyage and
     * theirs are had alone: a demand that is being refused at this moment is then either seen as waiting here or sees the incident
     * closed. Theirs may be others: they rolled over since, or the incident was corrected.
     */
    void close(Tx tx, IncidentId incident, List<ShipmentId> settled) {
        var hit = incidents
                .find(tx, incident)
                .orElseThrow(() -> new IllegalStateException("no such incident here: " + incident));
        var theirs = shipmentList.voyages(tx, settled).stream();
        var alone = Stream.concat(Stream.of(hit.itsVoyage()), theirs).distinct().toList();
        var closed = voyages.lock(tx, alone, voyagesConcerned(tx, settled));
        for (var shipment : settled) shipments.handle(tx, shipment, new CloseIncident(incident, closed));
        // Looked for again now that nobody can add to them; one that came meanwhile may call at further voyages.
        var now = voyages.share(tx, voyagesConcerned(tx, settled));
        for (var waiting : clearanceList.waitingFor(tx, settled))
            decideUnderLock(tx, waiting.demand(), waiting.demandNo(), waiting.shipments(), now);
    }

    private List<Voyage> voyagesConcerned(Tx tx, Collection<ShipmentId> settled) {
        var waiting = clearanceList.waitingFor(tx, settled).stream().flatMap(demand -> demand.shipments().stream());
        return shipmentList.voyages(
                tx, Stream.concat(settled.stream(), waiting).distinct().toList());
    }
}
