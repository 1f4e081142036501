package io.gendan.order.demand;

import io.gendan.eventsourcing.Tx;
import io.gendan.order.salesorder.OrderId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Which incidents are open for the shipments of an order, as far as we have been told. Others decide by it about a warning, never about money. */
@Singleton
public class OpenIncidents {
    /** One shipment of the order and an incident that is not settled for it. */
    public record OpenIncident(UUID shipmentId, UUID incidentId) {}

    private final DemandList demands;

    OpenIncidents(DemandList demands) {
        this.demands = demands;
    }

    void open(Tx tx, List<Hit> hits) {
        tx.update(
                "INSERT INTO order_incident (shipment_id, incident_id) SELECT * FROM unnest(?::uuid[], ?::uuid[])"
                        + " ON CONFLICT DO NOTHING",
                hits.stream().map(Hit::shipment).toList(),
                hits.stream().map(Hit::incident).toList());
    }

    void closed(Tx tx, Hit hit) {
        tx.update(
                "DELETE FROM order_incident WHERE shipment_id = ? AND incident_id = ?", hit.shipment(), hit.incident());
    }

    public List<OpenIncident> of(Tx tx, OrderId order) {
        return tx.query(
                "SELECT shipment_id, incident_id FROM order_incident JOIN order_shipment USING (shipment_id) WHERE order_id = ? ORDER BY shipment_id, incident_id",
                row -> new OpenIncident(
                        row.getObject("shipment_id", UUID.class), row.getObject("incident_id", UUID.class)),
                order);
    }

    /** The numbers of the order's demands that are held, or out and not collected. */
    public List<String> heldDemands(Tx tx, OrderId order) {
        return demands.of(tx, order).stream()
                .filter(demand -> switch (demand.status()) {
                    case HELD, COLLECTION_ON_HOLD -> true;
                    case REQUESTED, ISSUED, WITHDRAWN -> false;
                })
                .map(DemandView::demandNo)
                .toList();
    }
}
