package io.gendan.shipment.deadline;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.deadline.DeadlineCommand.Assess;
import io.gendan.shipment.deadline.DeadlineEvent.Subject;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.identifier.TransportDeadlineId;
import io.gendan.shipment.shipment.Consignment;
import io.gendan.shipment.shipment.Ends;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** When goods have come to where they go, should have, or never will, the times for a claim run. */
@Singleton
class AssessedAtTheEnd implements Ends {
    private final Deadlines deadlines;
    private final Stages stages;

    AssessedAtTheEnd(Deadlines deadlines, Stages stages) {
        this.deadlines = deadlines;
        this.stages = stages;
    }

    @Override
    public void ended(Tx tx, Map<ShipmentId, Consignment> goods, Instant now) {
        var commands = new LinkedHashMap<TransportDeadlineId, DeadlineCommand>();
        var all = stages.of(tx, goods.keySet(), now);
        goods.forEach((shipment, consignment) -> {
            var its = all.get(shipment);
            var found =
                    its.stream().map(stage -> Regimes.of(stage).orElse(null)).toList();
            commands.put(
                    TransportDeadlineId.of(shipment), new Assess(new Subject(shipment, consignment), its, found, now));
        });
        deadlines.handleAll(tx, commands);
    }
}
