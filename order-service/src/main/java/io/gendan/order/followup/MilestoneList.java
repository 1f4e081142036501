package io.gendan.order.followup;

import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.followup.FollowUpEvent.Ended;
import io.gendan.order.followup.FollowUpEvent.HandedOver;
import io.gendan.order.followup.FollowUpEvent.Overdue;
import io.gendan.order.followup.FollowUpEvent.Planned;
import io.gendan.order.followup.FollowUpEvent.Reached;
import io.gendan.order.salesorder.OrderId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answers for which milestone of which order, until when, and when was it reached? */
@Singleton
public class MilestoneList implements ReadModel<FollowUp, FollowUpEvent> {
    /** @param overdue it was said to be late, and is not reached yet */
    @Schema(name = "MilestoneOfOrder")
    record View(Milestone milestone, String owner, LocalDate plannedOn, LocalDate actualOn, boolean overdue) {}

    @Override
    public String name() {
        return "milestone-list";
    }

    @Override
    public List<String> tables() {
        return List.of("milestone");
    }

    @Override
    public void follow(Tx tx, Recorded<FollowUpEvent> fact, FollowUp state) {
        var order = fact.streamId();
        switch (fact.event()) {
            case Planned it ->
                tx.update(
                        "INSERT INTO milestone (order_id, milestone, owner, planned_on, overdue) VALUES (?, ?, ?, ?, false)"
                                + " ON CONFLICT (order_id, milestone) DO UPDATE SET owner = excluded.owner,"
                                + " planned_on = excluded.planned_on, overdue = false",
                        order,
                        it.milestone(),
                        it.owner(),
                        it.plannedOn());
            case Reached it ->
                tx.update(
                        "INSERT INTO milestone (order_id, milestone, actual_on, overdue) VALUES (?, ?, ?, false)"
                                + " ON CONFLICT (order_id, milestone) DO UPDATE SET actual_on = excluded.actual_on, overdue = false",
                        order,
                        it.milestone(),
                        it.actualOn());
            case Overdue it ->
                tx.update(
                        "UPDATE milestone SET overdue = true WHERE order_id = ? AND milestone = ?",
                        order,
                        it.milestone());
            case Ended _ -> tx.update("DELETE FROM milestone WHERE order_id = ? AND actual_on IS NULL", order);
            case HandedOver it ->
                tx.update(
                        "UPDATE milestone SET owner = ? WHERE order_id = ? AND milestone = ANY (?::text[])",
                        it.to(),
                        order,
                        it.milestones().stream().map(Enum::name).toList());
        }
    }

    List<View> of(Tx tx, OrderId order) {
        return tx.query(
                "SELECT * FROM milestone WHERE order_id = ?",
                row -> new View(
                        Milestone.valueOf(row.getString("milestone")),
                        row.getString("owner"),
                        row.getObject("planned_on", LocalDate.class),
                        row.getObject("actual_on", LocalDate.class),
                        row.getBoolean("overdue")),
                order);
    }

    public boolean isReached(Tx tx, OrderId order, Milestone milestone) {
        return of(tx, order).stream().anyMatch(one -> one.milestone() == milestone && one.actualOn() != null);
    }

    /** The orders of which somebody has still something to do. */
    List<OrderId> ownedBy(Tx tx, String owner) {
        return orders(
                tx,
                "SELECT DISTINCT order_id FROM milestone WHERE owner = ? AND actual_on IS NULL ORDER BY order_id",
                owner);
    }

    /** Orders behind {@code after} with a milestone that was planned for {@code day} or before and is not said to be late yet. */
    List<OrderId> lateSince(Tx tx, LocalDate day, UUID after, int limit) {
        return orders(
                tx,
                "SELECT DISTINCT order_id FROM milestone WHERE actual_on IS NULL AND NOT overdue AND planned_on <= ?"
                        + " AND order_id > ? ORDER BY order_id LIMIT ?",
                day,
                after,
                limit);
    }

    private static List<OrderId> orders(Tx tx, String sql, Object... arguments) {
        return tx.query(sql, row -> new OrderId(row.getObject("order_id", UUID.class)), arguments);
    }
}
