package io.gendan.order.satisfaction;

import io.gendan.contracts.complaint.ComplaintMessage.ComplaintClosed;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.satisfaction.QuestionEvent.About;
import jakarta.inject.Singleton;
import java.util.List;

/** When a complaint is closed, who complained is asked how it was handled; when it is closed again, they have been asked. */
@Singleton
public class WhenComplaintClosed implements Reaction<ComplaintClosed> {
    private final Asking asking;

    WhenComplaintClosed(Asking asking) {
        this.asking = asking;
    }

    @Override
    public Class<ComplaintClosed> to() {
        return ComplaintClosed.class;
    }

    @Override
    public void react(Tx tx, ComplaintClosed closed) {
        asking.ask(
                tx,
                new About(
                        Occasion.COMPLAINT,
                        closed.complaintId(),
                        closed.complaintNo(),
                        null,
                        new CustomerId(closed.customerId()),
                        closed.orderId() == null ? List.of() : List.of(new OrderId(closed.orderId()))));
    }
}
