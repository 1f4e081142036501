package io.gendan.shipment.gate;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.clearance.ClearanceCommand.OpenIncident;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What keeps these shipments from being billed. An incident is open for a shipment that was said to be hit until its case is
 * settled; and for one of which it has not been said yet, if its goods are or will be on that voyage.
 */
@Singleton
class OpenIncidents {
    /** The goods of {@code leg} had not left it when {@code incident} happened, and were to be on it before all was over. */
    static final String CONCERNED = " incident.confidence <> 'WITHDRAWN' AND incident.imo = leg.imo"
            + " AND incident.voyage = leg.voyage AND (leg.left_at IS NULL OR leg.left_at >= incident.occurred_at)"
            + " AND (incident.closed_at IS NULL OR leg.etd < incident.closed_at)";

    static final String NOT_MARKED = " NOT EXISTS (SELECT 1 FROM affected_shipment AS mark"
            + " WHERE mark.incident_id = incident.id AND mark.shipment_id = leg.shipment_id"
            + " AND (mark.no_longer_at IS NULL OR mark.closed_at IS NOT NULL))";

    /** One statement, so one moment: asked one after the other, a mark set in between would be in neither half. */
    private static final String OPEN = "SELECT shipment_id, incident_id FROM affected_shipment"
            + " WHERE shipment_id = ANY (?::uuid[]) AND closed_at IS NULL"
            + " UNION SELECT leg.shipment_id, incident.id FROM shipment_leg AS leg, incident"
            + " WHERE leg.shipment_id = ANY (?::uuid[]) AND" + CONCERNED + " AND" + NOT_MARKED
            + " ORDER BY incident_id, shipment_id";

    /** Asked when the voyages of all legs of these shipments are locked, and only then. */
    List<OpenIncident> of(Tx tx, Collection<ShipmentId> shipments) {
        return tx.query(
                OPEN,
                row -> new OpenIncident(
                        new ShipmentId(row.getObject("shipment_id", UUID.class)),
                        new IncidentId(row.getObject("incident_id", UUID.class))),
                shipments,
                shipments);
    }
}
