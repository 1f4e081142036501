package io.gendan.shipment.gate;

import io.gendan.contracts.order.OrderMessage.DemandOverridden;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.clearance.ClearanceCommand;
import io.gendan.shipment.clearance.Clearances;
import io.gendan.shipment.identifier.DemandId;
import jakarta.inject.Singleton;

/** When a demand is overridden, it is out by a general manager's word, and its clearance waits no longer. */
@Singleton
public class WhenDemandOverridden implements Reaction<DemandOverridden> {
    private final Clearances clearances;

    WhenDemandOverridden(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public Class<DemandOverridden> to() {
        return DemandOverridden.class;
    }

    @Override
    public void react(Tx tx, DemandOverridden overridden) {
        clearances.handle(tx, new DemandId(overridden.demandId()), new ClearanceCommand.Override(overridden.at()));
    }
}
