package io.gendan.order.satisfaction;

import io.gendan.contracts.complaint.ComplaintMessage.CaseSettled;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.satisfaction.QuestionEvent.About;
import jakarta.inject.Singleton;

/** When a case is settled, the customer is asked how it was handled. */
@Singleton
public class WhenCaseSettled implements Reaction<CaseSettled> {
    private final Asking asking;

    WhenCaseSettled(Asking asking) {
        this.asking = asking;
    }

    @Override
    public Class<CaseSettled> to() {
        return CaseSettled.class;
    }

    @Override
    public void react(Tx tx, CaseSettled settled) {
        asking.ask(
                tx,
                new About(
                        Occasion.CASE,
                        settled.caseId(),
                        settled.caseNo(),
                        settled.incidentId(),
                        new CustomerId(settled.customerId()),
                        settled.orderIds().stream().map(OrderId::new).toList()));
    }
}
