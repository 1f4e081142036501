package io.gendan.shipment.shipment;

import io.gendan.shipment.delayreason.DelayReason;
import io.gendan.shipment.identifier.CustomerId;
import io.gendan.shipment.identifier.OrderId;
import io.gendan.shipment.identifier.ShipmentId;
import java.time.Instant;
import java.util.List;

/** A shipment as it is shown. What is null in a list is there where one shipment is read alone. */
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
        Cargo cargo,
        List<LegView> legs,
        Instant deliveredAt,
        CargoCondition cargoCondition,
        List<Reference> references,
        List<Container> containers,
        List<Rollovers.Row> rollovers,
        List<AffectedShipments.OfShipment> incidents,
        long version) {

    /**
     * A leg as planned and as it goes.
     *
     * @param etd expected departure, or the actual one; {@code eta} the arrival
     * @param etaStatus how sure it is, see {@link EtaStatus}
     * @param etaSource who said so, null while it is the plan; {@code etaSaidAt} when
     * @param etaReason SMDG delay code, {@code etaReasonWords} what it means, null where SMDG has no such code; {@code etaRemark} what else was said
     * @param connectionMissed the goods come after the next leg departs
     */
    record LegView(
            int legNo,
            TransportMode mode,
            String carrier,
            String vesselName,
            String imo,
            String voyage,
            String from,
            String to,
            Instant plannedDeparture,
            Instant plannedArrival,
            Instant etd,
            Instant departedAt,
            Instant arrivedAt,
            Instant eta,
            EtaStatus etaStatus,
            String etaSource,
            Instant etaSaidAt,
            String etaReason,
            DelayReason.Words etaReasonWords,
            String etaRemark,
            boolean connectionMissed) {
        LegView forCustomer() {
            return new LegView(
                    legNo,
                    mode,
                    carrier,
                    vesselName,
                    imo,
                    voyage,
                    from,
                    to,
                    plannedDeparture,
                    plannedArrival,
                    etd,
                    departedAt,
                    arrivedAt,
                    eta,
                    etaStatus,
                    null,
                    etaSaidAt,
                    null,
                    null,
                    null,
                    connectionMissed);
        }
    }

    /**
     * Where their goods are, by what and when they come. Of an incident and of the goods' condition they hear from a person first; who
     * told us why something is late, and under which numbers we deal with carrier and forwarder, is ours.
     */
    ShipmentView forCustomer() {
        return new ShipmentView(
                id,
                shipmentNo,
                orderId,
                orderNo,
                customerId,
                status,
                null,
                transportMode,
                quantityAndSpec,
                deliveryPlace,
                cargo,
                legs.stream().map(LegView::forCustomer).toList(),
                deliveredAt,
                null,
                references == null
                        ? null
                        : references.stream().filter(Reference::isForCustomer).toList(),
                containers,
                rollovers == null
                        ? null
                        : rollovers.stream().map(Rollovers.Row::forCustomer).toList(),
                null,
                version);
    }

    ShipmentView on(List<LegView> others) {
        return with(others, references, containers, rollovers, incidents);
    }

    /** As it is shown alone. */
    ShipmentView with(
            List<Reference> itsReferences,
            List<Container> itsContainers,
            List<Rollovers.Row> itsRollovers,
            List<AffectedShipments.OfShipment> itsIncidents) {
        return with(legs, itsReferences, itsContainers, itsRollovers, itsIncidents);
    }

    private ShipmentView with(
            List<LegView> itsLegs,
            List<Reference> itsReferences,
            List<Container> itsContainers,
            List<Rollovers.Row> itsRollovers,
            List<AffectedShipments.OfShipment> itsIncidents) {
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
                cargo,
                itsLegs,
                deliveredAt,
                cargoCondition,
                itsReferences,
                itsContainers,
                itsRollovers,
                itsIncidents,
                version);
    }
}
