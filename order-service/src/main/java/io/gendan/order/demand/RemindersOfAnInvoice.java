package io.gendan.order.demand;

import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.DemandCommand.Withdraw;
import io.gendan.order.invoice.InvoiceId;
import io.gendan.order.invoice.Reminders;
import io.gendan.order.salesorder.OrderId;
import jakarta.inject.Singleton;
import java.time.Instant;

/** When nothing is open any more, a reminder that waits at the gate is withdrawn: nobody is reminded of what they have paid. */
@Singleton
class RemindersOfAnInvoice implements Reminders {
    private final Demands demands;
    private final DemandList list;

    RemindersOfAnInvoice(Demands demands, DemandList list) {
        this.demands = demands;
        this.list = list;
    }

    @Override
    public void end(Tx tx, OrderId order, InvoiceId invoice, String reason, Instant now) {
        for (var demand : list.of(tx, order)) {
            if (demand.reminder() == null || !demand.reminder().invoice().equals(invoice)) continue;
            switch (demand.status()) {
                case REQUESTED, HELD -> demands.handle(tx, demand.id(), new Withdraw(reason, now));
                case ISSUED, COLLECTION_ON_HOLD, WITHDRAWN -> {}
            }
        }
    }

    /** The same when the demand that is withdrawn had an invoice. */
    void endOfWithdrawn(Tx tx, DemandId demand, Instant now) {
        var order = list.find(tx, demand).orElseThrow().orderId();
        end(tx, order, new InvoiceId(demand.value()), "The invoice is withdrawn", now);
    }
}
