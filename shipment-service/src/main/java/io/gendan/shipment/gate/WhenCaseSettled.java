package io.gendan.shipment.gate;

import io.gendan.contracts.complaint.ComplaintMessage.CaseSettled;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;

/** When a case is settled, its incident is closed for its shipments, and the demands that waited for them are decided again. */
@Singleton
public class WhenCaseSettled implements Reaction<CaseSettled> {
    private final Gate gate;

    WhenCaseSettled(Gate gate) {
        this.gate = gate;
    }

    @Override
    public Class<CaseSettled> to() {
        return CaseSettled.class;
    }

    @Override
    public void react(Tx tx, CaseSettled settled) {
        var shipments = settled.shipmentIds().stream()
                .distinct()
                .sorted()
                .map(ShipmentId::new)
                .toList();
        gate.close(tx, new IncidentId(settled.incidentId()), shipments);
    }
}
