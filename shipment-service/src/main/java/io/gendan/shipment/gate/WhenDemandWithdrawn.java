package io.gendan.shipment.gate;

import io.gendan.contracts.order.OrderMessage.DemandWithdrawn;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.clearance.ClearanceCommand;
import io.gendan.shipment.clearance.Clearances;
import io.gendan.shipment.identifier.DemandId;
import jakarta.inject.Singleton;

/** When a demand is withdrawn, its clearance waits no longer. */
@Singleton
public class WhenDemandWithdrawn implements Reaction<DemandWithdrawn> {
    private final Clearances clearances;

    WhenDemandWithdrawn(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public Class<DemandWithdrawn> to() {
        return DemandWithdrawn.class;
    }

    @Override
    public void react(Tx tx, DemandWithdrawn withdrawn) {
        clearances.handle(tx, new DemandId(withdrawn.demandId()), new ClearanceCommand.Withdraw(withdrawn.at()));
    }
}
