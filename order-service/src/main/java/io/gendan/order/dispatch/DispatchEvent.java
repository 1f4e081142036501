package io.gendan.order.dispatch;

import io.gendan.eventsourcing.EventName;
import io.gendan.order.demand.ShipmentId;
import io.gendan.order.dispatch.Prevention.Missing;
import java.time.Instant;
import java.util.List;

/**
 * Everything that can ever have happened to the goods of an order on their way out; the stream is the order's. Add freely; never
 * rename, never remove, never change a meaning.
 */
sealed interface DispatchEvent {

    /** The loads are whole: what was released for this shipment before no longer counts. */
    @EventName("goods-released")
    record Released(ShipmentId shipment, List<Load> loads, List<Missing> missing, String despite, String by, Instant at)
            implements DispatchEvent {}

    @EventName("goods-release-withdrawn")
    record Withdrawn(ShipmentId shipment, String reason, String by, Instant at) implements DispatchEvent {}

    @EventName("goods-shipped")
    record Shipped(ShipmentId shipment, List<Load> loads, Instant at) implements DispatchEvent {}

    /** Nobody had said what it carries, nor that it may leave. */
    @EventName("goods-shipped-unreleased")
    record ShippedUnreleased(ShipmentId shipment, Instant at) implements DispatchEvent {}
}
