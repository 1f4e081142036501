package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseCommand.NoteWithdrawal;
import io.gendan.complaint.words.IncidentId;
import io.gendan.complaint.words.LetterId;
import io.gendan.contracts.shipment.ShipmentMessage.IncidentWithdrawn;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** The report was wrong: whoever has an open case because of it is told so. Customers who come to light later are, too. */
@Singleton
public class WhenIncidentWithdrawn implements Reaction<IncidentWithdrawn> {
    private final IncidentCases cases;
    private final OpenCases open;

    WhenIncidentWithdrawn(IncidentCases cases, OpenCases open) {
        this.cases = cases;
        this.open = open;
    }

    @Override
    public Class<IncidentWithdrawn> to() {
        return IncidentWithdrawn.class;
    }

    @Override
    public void react(Tx tx, IncidentWithdrawn withdrawn) {
        var incident = new IncidentId(withdrawn.incidentId());
        open.withdraw(tx, incident, withdrawn.reason());
        for (var id : open.of(tx, incident))
            cases.handle(tx, id, new NoteWithdrawal(withdrawn.reason(), new LetterId(Id.next()), withdrawn.at()));
    }
}
