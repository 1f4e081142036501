package io.gendan.order.demand;

import io.gendan.contracts.shipment.ShipmentMessage.BillingCleared;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.DemandCommand.Clear;
import jakarta.inject.Singleton;
import java.time.Clock;

/** When shipment-service has cleared a demand, it goes out. */
@Singleton
public class WhenBillingCleared implements Reaction<BillingCleared> {
    private final Demands demands;
    private final Clock clock;

    WhenBillingCleared(Demands demands, Clock clock) {
        this.demands = demands;
        this.clock = clock;
    }

    @Override
    public Class<BillingCleared> to() {
        return BillingCleared.class;
    }

    @Override
    public void react(Tx tx, BillingCleared cleared) {
        demands.handle(tx, new DemandId(cleared.demandId()), new Clear(clock.instant()));
    }
}
