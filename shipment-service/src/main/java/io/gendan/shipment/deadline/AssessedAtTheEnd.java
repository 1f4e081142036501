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
    public void ended(Tx tx, ShipmentId shipment, Consignment goods, Instant now) {
        var all = stages.of(tx, shipment, now);
        var found = all.stream().map(stage -> Regimes.of(stage).orElse(null)).toList();
        deadlines.handle(
                tx, TransportDeadlineId.of(shipment), new Assess(new Subject(shipment, goods), all, found, now));
    }
}
