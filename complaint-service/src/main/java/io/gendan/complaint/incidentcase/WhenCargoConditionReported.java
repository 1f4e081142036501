package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseCommand.LearnCondition;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.contracts.shipment.ShipmentMessage.CargoConditionReported;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Somebody knows how the goods are: the customer of every open case they are in hears it, and harm has what follows from it. */
@Singleton
public class WhenCargoConditionReported implements Reaction<CargoConditionReported> {
    private final IncidentCases cases;
    private final OpenCases open;
    private final HarmedGoods harmed;
    private final Clock clock;

    WhenCargoConditionReported(IncidentCases cases, OpenCases open, HarmedGoods harmed, Clock clock) {
        this.cases = cases;
        this.open = open;
        this.harmed = harmed;
        this.clock = clock;
    }

    @Override
    public Class<CargoConditionReported> to() {
        return CargoConditionReported.class;
    }

    @Override
    public void react(Tx tx, CargoConditionReported reported) {
        var shipment = new ShipmentId(reported.shipmentId());
        var condition = Condition.valueOf(reported.condition());
        for (var id : open.with(tx, shipment)) {
            var letter = new LetterId(Id.next());
            var learn = new LearnCondition(shipment, condition, reported.source(), reported.at(), letter);
            harmed.follow(tx, id, cases.handle(tx, id, learn), clock.instant());
        }
    }
}
