package io.gendan.order.followup;

import io.gendan.contracts.order.OrderMessage.CreditNoteIssued;
import io.gendan.contracts.order.OrderMessage.OrderCancelled;
import io.gendan.contracts.order.OrderMessage.OrderConfirmed;
import io.gendan.contracts.order.OrderMessage.PaymentReceived;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentArrived;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentBooked;
import io.gendan.contracts.shipment.ShipmentMessage.ShipmentDeparted;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.followup.FollowUpCommand.End;
import io.gendan.order.followup.FollowUpCommand.Hear;
import io.gendan.order.salesorder.OrderId;
import io.gendan.sheets.CompanyDays;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * The milestones that nobody says because the house hears them: an order is shipped and delivered when each of its shipments is, at
 * the end of its last leg, and nothing of it is left to come; and paid when all of it was billed for and is paid.
 */
@Singleton
public class HeardMilestones {
    private final FollowUps followUps;
    private final CompanyDays days;
    private final OrderProgress progress;
    private final Clock clock;

    HeardMilestones(FollowUps followUps, CompanyDays days, OrderProgress progress, Clock clock) {
        this.followUps = followUps;
        this.days = days;
        this.progress = progress;
        this.clock = clock;
    }

    public List<Reaction<?>> reactions() {
        return List.of(
                when(OrderConfirmed.class, (tx, it) -> hear(tx, it.orderId(), Milestone.CONFIRMED, it.at())),
                when(ShipmentBooked.class, this::booked),
                when(ShipmentDeparted.class, this::departed),
                when(ShipmentArrived.class, this::arrived),
                when(PaymentReceived.class, (tx, it) -> paid(tx, it.orderId(), it.at())),
                when(CreditNoteIssued.class, (tx, it) -> paid(tx, it.orderId(), it.at())),
                when(OrderCancelled.class, this::cancelled));
    }

    private static <M extends Record> Reaction<M> when(Class<M> type, BiConsumer<Tx, M> then) {
        return new Reaction<>() {
            @Override
            public Class<M> to() {
                return type;
            }

            @Override
            public void react(Tx tx, M message) {
                then.accept(tx, message);
            }
        };
    }

    private void booked(Tx tx, ShipmentBooked it) {
        tx.update(
                "INSERT INTO followed_shipment (shipment_id, order_id, last_leg, departed, delivered) VALUES (?, ?, ?, false, false)"
                        + " ON CONFLICT DO NOTHING",
                it.shipmentId(),
                it.orderId(),
                it.legs().size());
    }

    private void departed(Tx tx, ShipmentDeparted it) {
        tx.update("UPDATE followed_shipment SET departed = true WHERE shipment_id = ?", it.shipmentId());
        if (none(tx, "SELECT 1 FROM followed_shipment WHERE order_id = ? AND NOT departed", it.orderId())
                && !progress.hasGoodsToCome(tx, new OrderId(it.orderId())))
            hear(tx, it.orderId(), Milestone.SHIPPED, it.at());
    }

    private void arrived(Tx tx, ShipmentArrived it) {
        tx.update(
                "UPDATE followed_shipment SET delivered = true WHERE shipment_id = ? AND last_leg <= ?",
                it.shipmentId(),
                it.legNo());
        if (none(tx, "SELECT 1 FROM followed_shipment WHERE order_id = ? AND NOT delivered", it.orderId())
                && !progress.hasGoodsToCome(tx, new OrderId(it.orderId())))
            hear(tx, it.orderId(), Milestone.DELIVERED, it.at());
    }

    private void paid(Tx tx, UUID order, Instant at) {
        if (progress.isPaid(tx, new OrderId(order))) hear(tx, order, Milestone.PAID, at);
    }

    private void cancelled(Tx tx, OrderCancelled it) {
        followUps.handle(tx, new OrderId(it.orderId()), new End(clock.instant()));
    }

    private void hear(Tx tx, UUID order, Milestone milestone, Instant at) {
        followUps.handle(tx, new OrderId(order), new Hear(milestone, days.of(at), clock.instant()));
    }

    private static boolean none(Tx tx, String sql, UUID order) {
        return tx.first(sql, row -> true, order).isEmpty();
    }
}
