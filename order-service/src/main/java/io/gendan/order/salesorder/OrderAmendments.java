package io.gendan.order.salesorder;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.salesorder.OrderEvent.Amended;
import io.gendan.order.salesorder.OrderEvent.Cancelled;
import io.gendan.order.salesorder.OrderEvent.Confirmed;
import io.gendan.order.salesorder.OrderEvent.Placed;
import jakarta.inject.Singleton;
import java.util.List;

/** What was changed of an order, and who agreed? */
@Singleton
class OrderAmendments implements ReadModel<SalesOrder, OrderEvent> {
    @Override
    public String name() {
        return "order-amendments";
    }

    @Override
    public List<String> tables() {
        return List.of("order_amendment");
    }

    @Override
    public void follow(Tx tx, Recorded<OrderEvent> fact, SalesOrder state) {
        switch (fact.event()) {
            case Amended amended ->
                tx.update(
                        "INSERT INTO order_amendment (order_id, version, amendment) VALUES (?, ?, ?::jsonb)",
                        fact.streamId(),
                        fact.version(),
                        EventJson.toJson(amended));
            case Placed _, Confirmed _, Cancelled _ -> {}
        }
    }

    /** Oldest first. */
    List<AmendmentView> of(Tx tx, OrderId id) {
        return tx.query(
                "SELECT version, amendment FROM order_amendment WHERE order_id = ? ORDER BY version",
                row -> AmendmentView.of(
                        EventJson.fromJson(row.getString("amendment"), Amended.class), row.getLong("version")),
                id);
    }
}
