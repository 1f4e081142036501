package io.gendan.order.demand;

import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.DemandCommand.Withdraw;
import io.gendan.order.salesorder.Billing;
import io.gendan.order.salesorder.CancelledOrder;
import io.gendan.order.salesorder.CancelledOrder.OfDemand;
import io.gendan.order.salesorder.OrderId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;

/** When an order is cancelled, what waits is withdrawn; what is out stays out, and who cancelled is told of it. */
@Singleton
class DemandsOfAnOrder implements Billing {
    private final Demands demands;
    private final DemandList list;

    DemandsOfAnOrder(Demands demands, DemandList list) {
        this.demands = demands;
        this.list = list;
    }

    @Override
    public CancelledOrder end(Tx tx, OrderId order, String reason, Instant now) {
        var withdrawn = new ArrayList<OfDemand>();
        var out = new ArrayList<OfDemand>();
        for (var demand : list.of(tx, order)) {
            var asked = new OfDemand(demand.id().value(), demand.demandNo());
            switch (demand.status()) {
                case REQUESTED, HELD -> {
                    demands.handle(tx, demand.id(), new Withdraw("The order is cancelled: " + reason, now));
                    withdrawn.add(asked);
                }
                case ISSUED, COLLECTION_ON_HOLD -> out.add(asked);
                case WITHDRAWN -> {}
            }
        }
        return new CancelledOrder(withdrawn, out);
    }
}
