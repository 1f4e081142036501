package io.gendan.order.demand;

import io.gendan.contracts.shipment.ShipmentMessage.ShipmentAffected;
import io.gendan.eventsourcing.Errand;
import io.gendan.eventsourcing.Heard;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.DemandCommand.HoldCollection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

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
        reactAll(List.of(new Heard<>(tx, affected)));
    }

    @Override
    public void reactAll(List<Heard<ShipmentAffected>> lot) {
        var tx = lot.getFirst().tx();
        var now = clock.instant();
        incidents.open(tx, lot.stream().map(heard -> hit(heard.message())).toList());
        var asked = list.of(
                tx, lot.stream().map(heard -> hit(heard.message()).shipment()).collect(Collectors.toSet()));
        var errands = new ArrayList<Errand<DemandCommand>>();
        for (var heard : lot) {
            var hit = hit(heard.message());
            for (var demand : asked.getOrDefault(hit.shipment(), List.of()))
                errands.add(new Errand<>(heard.tx().cause(), demand, new HoldCollection(hit, now)));
        }
        // In one order for all: a demand may be for shipments that others hear of at this moment.
        errands.sort(Comparator.comparing(errand -> errand.id().value()));
        demands.handleAll(tx, errands);
    }

    private static Hit hit(ShipmentAffected affected) {
        return new Hit(new ShipmentId(affected.shipmentId()), new IncidentId(affected.incidentId()));
    }
}
