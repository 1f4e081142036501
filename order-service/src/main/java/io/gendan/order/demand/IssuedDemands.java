package io.gendan.order.demand;

import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.DemandEvent.CollectionHeld;
import io.gendan.order.demand.DemandEvent.CollectionReleased;
import io.gendan.order.demand.DemandEvent.Held;
import io.gendan.order.demand.DemandEvent.IncidentNoted;
import io.gendan.order.demand.DemandEvent.IncidentOver;
import io.gendan.order.demand.DemandEvent.Issued;
import io.gendan.order.demand.DemandEvent.Overridden;
import io.gendan.order.demand.DemandEvent.Requested;
import io.gendan.order.demand.DemandEvent.Withdrawn;
import jakarta.inject.Singleton;
import java.util.List;

/** The invoices of sheet 13-11: which demands of an order are out. One that is overridden is marked there too. */
@Singleton
class IssuedDemands implements ReadModel<Demand, DemandEvent> {
    @Override
    public String name() {
        return "order-tracking-invoices";
    }

    @Override
    public List<String> tables() {
        return List.of("order_tracking_invoice");
    }

    @Override
    public void follow(Tx tx, Recorded<DemandEvent> fact, Demand state) {
        switch (fact.event()) {
            case Issued issued ->
                tx.update(
                        "INSERT INTO order_tracking_invoice (demand_id, order_id, demand_no, overridden) VALUES (?, ?, ?, ?)",
                        fact.streamId(),
                        issued.demand().order(),
                        issued.demand().demandNo(),
                        issued.overridden());
            case Overridden _ ->
                tx.update("UPDATE order_tracking_invoice SET overridden = true WHERE demand_id = ?", fact.streamId());
            case Withdrawn _ -> tx.update("DELETE FROM order_tracking_invoice WHERE demand_id = ?", fact.streamId());
            case Requested _, Held _, CollectionHeld _, CollectionReleased _, IncidentNoted _, IncidentOver _ -> {}
        }
    }
}
