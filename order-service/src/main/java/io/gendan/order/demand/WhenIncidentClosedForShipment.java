package io.gendan.order.demand;

import io.gendan.contracts.shipment.ShipmentMessage.IncidentClosedForShipment;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.DemandCommand.ReleaseCollection;
import jakarta.inject.Singleton;
import java.time.Clock;

/** When an incident is settled for a shipment, it no longer stops the shipment's demands. */
@Singleton
public class WhenIncidentClosedForShipment implements Reaction<IncidentClosedForShipment> {
    private final Demands demands;
    private final DemandList list;
    private final OpenIncidents incidents;
    private final Clock clock;

    WhenIncidentClosedForShipment(Demands demands, DemandList list, OpenIncidents incidents, Clock clock) {
        this.demands = demands;
        this.list = list;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public Class<IncidentClosedForShipment> to() {
        return IncidentClosedForShipment.class;
    }

    @Override
    public void react(Tx tx, IncidentClosedForShipment closed) {
        var hit = new Hit(new ShipmentId(closed.shipmentId()), new IncidentId(closed.incidentId()));
        incidents.closed(tx, hit);
        for (var demand : list.of(tx, hit.shipment()))
            demands.handle(tx, demand, new ReleaseCollection(hit, clock.instant()));
    }
}
