package io.gendan.shipment.shipment;

import io.gendan.shipment.identifier.CustomerId;
import io.gendan.shipment.identifier.OrderId;
import io.gendan.shipment.identifier.ShipmentId;
import java.time.Instant;
import java.util.List;

/** A shipment as it is shown. {@code incidents} only where one shipment is read alone. */
record ShipmentView(
        ShipmentId id,
        String shipmentNo,
        OrderId orderId,
        String orderNo,
        CustomerId customerId,
        ShipmentStatus status,
        String contractNo,
        String transportMode,
        String quantityAndSpec,
        String deliveryPlace,
        List<LegView> legs,
        CargoCondition cargoCondition,
        List<AffectedShipments.OfShipment> incidents,
        long version) {

    record LegView(
            int legNo,
            String vesselName,
            String imo,
            String voyage,
            String from,
            String to,
            Instant plannedDeparture,
            Instant plannedArrival,
            Instant departedAt,
            Instant arrivedAt,
            Instant eta) {}

    ShipmentView on(List<LegView> others) {
        return with(others, incidents);
    }

    ShipmentView hitBy(List<AffectedShipments.OfShipment> others) {
        return with(legs, others);
    }

    private ShipmentView with(List<LegView> itsLegs, List<AffectedShipments.OfShipment> itsIncidents) {
        return new ShipmentView(
                id,
                shipmentNo,
                orderId,
                orderNo,
                customerId,
                status,
                contractNo,
                transportMode,
                quantityAndSpec,
                deliveryPlace,
                itsLegs,
                cargoCondition,
                itsIncidents,
                version);
    }
}
