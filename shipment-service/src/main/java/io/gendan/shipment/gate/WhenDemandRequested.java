package io.gendan.shipment.gate;

import io.gendan.contracts.order.OrderMessage.DemandRequested;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.DemandId;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;

/** When a demand is requested, it is cleared or refused. One that names a shipment we do not know is parked, and waits. */
@Singleton
public class WhenDemandRequested implements Reaction<DemandRequested> {
    private final Gate gate;

    WhenDemandRequested(Gate gate) {
        this.gate = gate;
    }

    @Override
    public Class<DemandRequested> to() {
        return DemandRequested.class;
    }

    @Override
    public void react(Tx tx, DemandRequested requested) {
        var shipments = requested.shipmentIds().stream()
                .distinct()
                .sorted()
                .map(ShipmentId::new)
                .toList();
        gate.decide(tx, new DemandId(requested.demandId()), requested.demandNo(), shipments);
    }
}
