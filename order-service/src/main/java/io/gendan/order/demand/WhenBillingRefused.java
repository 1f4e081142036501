package io.gendan.order.demand;

import io.gendan.contracts.shipment.ShipmentMessage.BillingRefused;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.DemandCommand.Refuse;
import jakarta.inject.Singleton;
import java.time.Clock;

/** When shipment-service has refused a demand, it is held; the clearance comes by itself. */
@Singleton
public class WhenBillingRefused implements Reaction<BillingRefused> {
    private final Demands demands;
    private final Clock clock;

    WhenBillingRefused(Demands demands, Clock clock) {
        this.demands = demands;
        this.clock = clock;
    }

    @Override
    public Class<BillingRefused> to() {
        return BillingRefused.class;
    }

    @Override
    public void react(Tx tx, BillingRefused refused) {
        var hit = new Hit(new ShipmentId(refused.shipmentId()), new IncidentId(refused.incidentId()));
        demands.handle(tx, new DemandId(refused.demandId()), new Refuse(hit, clock.instant()));
    }
}
