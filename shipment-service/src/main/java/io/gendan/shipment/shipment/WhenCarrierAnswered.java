package io.gendan.shipment.shipment;

import io.gendan.contracts.complaint.ComplaintMessage.CarrierAnswered;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.ShipmentCommand.ReportCondition;
import jakarta.inject.Singleton;

/** When the carrier has said how the goods are, the shipment says so too. A refusal parks the message: somebody has to look. */
@Singleton
public class WhenCarrierAnswered implements Reaction<CarrierAnswered> {
    private final Shipments shipments;

    WhenCarrierAnswered(Shipments shipments) {
        this.shipments = shipments;
    }

    @Override
    public Class<CarrierAnswered> to() {
        return CarrierAnswered.class;
    }

    @Override
    public void react(Tx tx, CarrierAnswered answered) {
        var report = new ReportCondition(
                new IncidentId(answered.incidentId()),
                CargoCondition.valueOf(answered.condition()),
                answered.source(),
                answered.note(),
                answered.at());
        shipments.handle(tx, new ShipmentId(answered.shipmentId()), report);
    }
}
