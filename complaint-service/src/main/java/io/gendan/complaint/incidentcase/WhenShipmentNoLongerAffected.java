package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseCommand.NoteUnharmed;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.IncidentId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentNoLongerAffected;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** The incident was told wrongly and did not hit these goods: their customer is told so, and that we are sorry. */
@Singleton
public class WhenShipmentNoLongerAffected implements Reaction<ShipmentNoLongerAffected> {
    private final IncidentCases cases;
    private final OpenCases open;

    WhenShipmentNoLongerAffected(IncidentCases cases, OpenCases open) {
        this.cases = cases;
        this.open = open;
    }

    @Override
    public Class<ShipmentNoLongerAffected> to() {
        return ShipmentNoLongerAffected.class;
    }

    @Override
    public void react(Tx tx, ShipmentNoLongerAffected unharmed) {
        var note = new NoteUnharmed(
                new ShipmentId(unharmed.shipmentId()),
                unharmed.reason(),
                unharmed.shipmentsOfCustomer(),
                new LetterId(Id.next()),
                unharmed.at());
        open.of(tx, new IncidentId(unharmed.incidentId()), new CustomerId(unharmed.customerId()))
                .ifPresent(id -> cases.handle(tx, id, note));
    }
}
