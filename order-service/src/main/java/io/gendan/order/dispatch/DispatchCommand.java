package io.gendan.order.dispatch;

import io.gendan.order.demand.ShipmentId;
import io.gendan.order.dispatch.Prevention.Missing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What one can ask of the goods of an order on their way out. */
sealed interface DispatchCommand {

    record OrderedLine(int lineNo, BigDecimal quantity, String unit) {}

    /**
     * What was agreed that a shipment is held against.
     *
     * @param moreOrLessPercent of each line; zero when the contract says nothing
     * @param inParts false when the letter of credit forbids partial shipments
     */
    record Agreed(List<OrderedLine> lines, BigDecimal moreOrLessPercent, boolean inParts) {}

    /**
     * @param missing what the check before shipment did not find
     * @param despite a supervisor's reason to ship without it; null when there is none
     */
    record Release(
            ShipmentId shipment,
            List<Load> loads,
            Agreed agreed,
            List<Missing> missing,
            String despite,
            String by,
            Instant now)
            implements DispatchCommand {}

    record Withdraw(ShipmentId shipment, String reason, String by, Instant now) implements DispatchCommand {}

    /** The vessel, truck or train with the shipment has left. */
    record Leave(ShipmentId shipment, Instant at) implements DispatchCommand {}
}
