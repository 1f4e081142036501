package io.gendan.shipment.gate;

import io.gendan.contracts.order.OrderMessage.DemandRequested;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.DemandId;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** When a demand is requested, it is cleared or refused. One that names a shipment we do not know is parked, and waits. */
@Singleton
public class WhenDemandRequested implements Reaction<DemandRequested> {
    private final Gate gate;
    private final Clock clock;

    WhenDemandRequested(Gate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
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
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        gate.decide(tx, new DemandId(requested.demandId()), requested.demandNo(), shipments, now);
    }
}
