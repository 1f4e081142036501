package io.gendan.order.dispatch;

import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.OrderShipments;
import io.gendan.order.demand.ShipmentId;
import io.gendan.order.dispatch.DispatchCommand.Agreed;
import io.gendan.order.dispatch.DispatchCommand.OrderedLine;
import io.gendan.order.dispatch.DispatchCommand.Release;
import io.gendan.order.dispatch.Prevention.Missing;
import io.gendan.order.letterofcredit.CreditConditions;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.salesorder.OrderList;
import io.gendan.order.salesorder.OrderView;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Makes a release of a request: holds it against the contract, the credit and what is known of goods and papers. */
@Singleton
class DispatchDesk {
    private final OrderList orders;
    private final OrderShipments shipments;
    private final DispatchList parts;
    private final PreventionCheck prevention;
    private final CreditConditions credit;

    DispatchDesk(
            OrderList orders,
            OrderShipments shipments,
            DispatchList parts,
            PreventionCheck prevention,
            CreditConditions credit) {
        this.orders = orders;
        this.shipments = shipments;
        this.parts = parts;
        this.prevention = prevention;
        this.credit = credit;
    }

    /** The contract stays as it is read here until the commit. {@code despite} is null when nobody takes it on themselves. */
    Release release(Asked asked, OrderId id, ShipmentId shipment, List<Load> loads, String despite) {
        var tx = asked.tx();
        var order = orders.releasable(tx, id);
        shipments.mustHold(tx, id, shipment, "/shipmentId");
        var missing = missing(tx, order, shipment, loads, asked.now());
        return new Release(shipment, loads, agreed(tx, order), missing, despite, asked.actor(), asked.now());
    }

    /** What would be missing if all that is not in another shipment left with this one. */
    List<Missing> missing(Tx tx, OrderView order, ShipmentId shipment, Instant now) {
        var elsewhere = elsewhere(tx, order, shipment);
        var rest = order.lines().stream()
                .map(line -> new Load(
                        line.lineNo(),
                        new BigDecimal(line.quantity())
                                .subtract(elsewhere.getOrDefault(line.lineNo(), BigDecimal.ZERO))
                                .max(BigDecimal.ZERO)))
                .toList();
        return missing(tx, order, shipment, rest, now);
    }

    private List<Missing> missing(Tx tx, OrderView order, ShipmentId shipment, List<Load> loads, Instant now) {
        var loaded = elsewhere(tx, order, shipment);
        for (var load : loads) loaded.merge(load.lineNo(), load.quantity(), BigDecimal::add);
        return prevention.of(tx, order, shipment, loaded, now);
    }

    private Map<Integer, BigDecimal> elsewhere(Tx tx, OrderView order, ShipmentId shipment) {
        return DispatchList.loaded(parts.parts(tx, order.id()).stream()
                .filter(part -> !part.shipmentId().equals(shipment))
                .toList());
    }

    Agreed agreed(Tx tx, OrderView order) {
        var lines = order.lines().stream()
                .map(line -> new OrderedLine(line.lineNo(), new BigDecimal(line.quantity()), line.unit()))
                .toList();
        var tolerance = order.moreOrLessPercent() == null ? BigDecimal.ZERO : order.moreOrLessPercent();
        return new Agreed(lines, tolerance, credit.allowParts(tx, order.id()));
    }
}
