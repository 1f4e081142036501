package io.gendan.shipment.shipment;

import io.gendan.contracts.shipment.ShipmentMessage;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.shipment.delayreason.DelayReason;
import io.gendan.shipment.shipment.ShipmentEvent.*;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

@Singleton
class ShipmentPublisher implements Publisher<ShipmentEvent> {
    @Override
    public String topic() {
        return "gendan.shipment";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<ShipmentEvent> fact) {
        var id = fact.streamId();
        return switch (fact.event()) {
            case Booked booked -> Optional.of(booked(id, booked));
            case Departed on ->
                Optional.of(new ShipmentMessage.ShipmentDeparted(
                        id, on.goods().shipmentNo(), on.goods().order().value(), on.legNo(), on.from(), on.at()));
            case Arrived on ->
                Optional.of(new ShipmentMessage.ShipmentArrived(
                        id, on.goods().shipmentNo(), on.goods().order().value(), on.legNo(), on.to(), on.at()));
            case RolledOver on -> Optional.of(rolledOver(id, on));
            case DepartureTakenBack on ->
                Optional.of(new ShipmentMessage.ShipmentDepartureTakenBack(
                        id, on.goods().shipmentNo(), on.goods().order().value(), on.legNo(), on.from(), on.was()));
            case ArrivalTakenBack on ->
                Optional.of(new ShipmentMessage.ShipmentArrivalTakenBack(
                        id, on.goods().shipmentNo(), on.goods().order().value(), on.legNo(), on.to(), on.was()));
            case Delivered on ->
                Optional.of(new ShipmentMessage.ShipmentDelivered(
                        id, on.goods().shipmentNo(), on.goods().order().value(), on.place(), on.at()));
            case ConnectionMissed on ->
                Optional.of(new ShipmentMessage.ConnectionMissed(
                        id,
                        on.goods().shipmentNo(),
                        on.goods().order().value(),
                        on.goods().customer().value(),
                        on.legNo(),
                        on.place(),
                        on.arrival(),
                        on.departure()));
            case ConnectionHeld on ->
                Optional.of(new ShipmentMessage.ConnectionHeld(
                        id,
                        on.goods().shipmentNo(),
                        on.goods().order().value(),
                        on.goods().customer().value(),
                        on.legNo(),
                        on.place(),
                        on.arrival(),
                        on.departure()));
            case EtaChanged _, CarrierSaid _ -> Optional.empty(); // what a customer wants to hear of is told as a delay
            case CargoDescribed _, ContainerStowed _, ContainerTakenOff _ -> Optional.empty(); // asked for where needed
            case ReferenceGiven _, ReferenceWithdrawn _ -> Optional.empty(); // between the carrier and us
            case Delayed on -> Optional.of(delayed(id, on));
            case Affected on -> Optional.of(affected(id, on));
            case NoLongerAffected on ->
                Optional.of(new ShipmentMessage.ShipmentNoLongerAffected(
                        id,
                        on.goods().shipmentNo(),
                        on.goods().order().value(),
                        on.goods().customer().value(),
                        on.incident().value(),
                        on.reason(),
                        on.shipmentsOfCustomer(),
                        on.at()));
            case ConditionReported on -> Optional.of(condition(id, on));
            case IncidentClosed on ->
                Optional.of(new ShipmentMessage.IncidentClosedForShipment(
                        id,
                        on.goods().shipmentNo(),
                        on.goods().order().value(),
                        on.goods().customer().value(),
                        on.incident().value(),
                        on.at()));
        };
    }

    private static ShipmentMessage.ShipmentBooked booked(UUID id, Booked booked) {
        var goods = booked.goods();
        var legs = booked.legs().stream().map(ShipmentPublisher::leg).toList();
        return new ShipmentMessage.ShipmentBooked(
                id,
                goods.shipmentNo(),
                goods.order().value(),
                goods.orderNo(),
                goods.customer().value(),
                legs,
                booked.at());
    }

    private static ShipmentMessage.Leg leg(Leg leg) {
        return new ShipmentMessage.Leg(
                leg.legNo(),
                leg.vesselName(),
                leg.imo(),
                leg.voyage(),
                leg.from(),
                leg.to(),
                leg.plannedDeparture(),
                leg.plannedArrival(),
                leg.mode().name(),
                leg.carrier());
    }

    private static ShipmentMessage.ShipmentRolledOver rolledOver(UUID id, RolledOver on) {
        return new ShipmentMessage.ShipmentRolledOver(
                id,
                on.goods().shipmentNo(),
                on.goods().order().value(),
                on.goods().customer().value(),
                leg(on.before()),
                leg(on.after()),
                on.reason(),
                on.reasonText(),
                on.at());
    }

    private static ShipmentMessage.ShipmentDelayed delayed(UUID id, Delayed on) {
        return new ShipmentMessage.ShipmentDelayed(
                id,
                on.goods().shipmentNo(),
                on.goods().order().value(),
                on.goods().customer().value(),
                on.legNo(),
                on.previousEta(),
                on.newEta(),
                on.reason(),
                words(on.reason(), on.reasonText()));
    }

    /** Who gave no words of their own said those of their code. */
    private static String words(String reason, String text) {
        return text != null
                ? text
                : DelayReason.of(reason).map(known -> known.words().en()).orElse(null);
    }

    private static ShipmentMessage.ShipmentAffected affected(UUID id, Affected on) {
        var goods = on.goods();
        var hit = on.hit();
        return new ShipmentMessage.ShipmentAffected(
                id,
                goods.shipmentNo(),
                goods.order().value(),
                goods.orderNo(),
                goods.customer().value(),
                hit.incident().value(),
                hit.incidentNo(),
                hit.kind(),
                hit.vesselName(),
                hit.imo(),
                hit.voyage(),
                hit.place(),
                hit.occurredAt(),
                on.legNo(),
                on.terms().incoterm(),
                on.terms().namedPlace(),
                on.terms().language(),
                on.shipmentsOfCustomer(),
                on.billedBefore(),
                on.at(),
                hit.reportedAt(),
                on.since());
    }

    private static ShipmentMessage.CargoConditionReported condition(UUID id, ConditionReported on) {
        return new ShipmentMessage.CargoConditionReported(
                id,
                on.goods().shipmentNo(),
                on.goods().order().value(),
                on.goods().customer().value(),
                on.incident() == null ? null : on.incident().value(),
                on.condition().name(),
                on.source(),
                on.note(),
                on.at());
    }
}
