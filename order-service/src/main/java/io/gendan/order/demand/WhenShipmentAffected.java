package io.gendan.order.demand;

import io.gendan.contracts.shipment.ShipmentMessage.ShipmentAffected;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.DemandCommand.HoldCollection;
import jakarta.inject.Singleton;
import java.time.Clock;

/** When an incident hits a shipment, what was already asked for it is not collected, and whoever presents documents hears of it. */
@Singleton
public class WhenShipmentAffected implements Reaction<ShipmentAffected> {
    private final Demands demands;
    private final DemandList list;
    private final OpenIncidents incidents;
    private final Clock clock;

    WhenShipmentAffected(Demands demands, DemandList list, OpenIncidents incidents, Clock clock) {
        this.demands = demands;
        this.list = list;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public Class<ShipmentAffected> to() {
        return ShipmentAffected.class;
    }

    @Override
    public void react(Tx tx, ShipmentAffected affected) {
        var hit = new Hit(new ShipmentId(affected.shipmentId()), new IncidentId(affected.incidentId()));
        incidents.open(tx, hit);
        for (var demand : list.of(tx, hit.shipment()))
            demands.handle(tx, demand, new HoldCollection(hit, clock.instant()));
    }
}
