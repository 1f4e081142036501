package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseEvent.AffectedShipment;
import io.gendan.complaint.incidentcase.CaseEvent.ConditionFedBack;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;

/** The shipments of {@link CaseList}, a row each. */
final class CaseShipmentRows {
    private CaseShipmentRows() {}

    /** One that was not hit after all and is hit now begins anew; what came of its harm stays what it was. */
    static void add(Tx tx, Recorded<CaseEvent> fact, AffectedShipment shipment) {
        tx.update(
                "INSERT INTO case_shipment (case_id, shipment_id, seq, shipment_no, order_id, order_no, incoterm, leg_no, condition)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'UNKNOWN') ON CONFLICT (case_id, shipment_id) DO UPDATE"
                        + " SET unharmed_at = NULL, told_at = NULL, condition = 'UNKNOWN', fed_back_at = NULL",
                fact.streamId(),
                shipment.id(),
                fact.version(),
                shipment.shipmentNo(),
                shipment.orderId(),
                shipment.orderNo(),
                shipment.incoterm(),
                shipment.legNo());
    }

    /** Whoever was told of damage or loss once knows of it, also when it turns out worse later. */
    static void fedBack(Tx tx, Recorded<CaseEvent> fact, ConditionFedBack told) {
        if (told.condition().isHarm())
            set(tx, fact, "harm_told_at = coalesce(harm_told_at, ?)", told.at(), told.shipment());
    }

    static void set(Tx tx, Recorded<CaseEvent> fact, String column, Object value, ShipmentId of) {
        tx.update(
                "UPDATE case_shipment SET " + column + " WHERE case_id = ? AND shipment_id = ?",
                value,
                fact.streamId(),
                of);
    }
}
