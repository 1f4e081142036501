package io.gendan.shipment.shipment;

import io.gendan.contracts.shipment.ShipmentMessage;
import io.gendan.shipment.delayreason.DelayReason;
import io.gendan.shipment.shipment.ShipmentEvent.*;
import java.util.UUID;

/** Facts of a shipment that say much, as the other services are told them. */
final class InPublicWords {
    private InPublicWords() {}

    static ShipmentMessage.ShipmentBooked booked(UUID id, Booked booked) {
        var goods = booked.goods();
        var legs = booked.legs().stream().map(InPublicWords::leg).toList();
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

    static ShipmentMessage.ShipmentRolledOver rolledOver(UUID id, RolledOver on) {
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

    static ShipmentMessage.ShipmentDelayed delayed(UUID id, Delayed on) {
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

    static ShipmentMessage.ShipmentAffected affected(UUID id, Affected on) {
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

    static ShipmentMessage.CargoConditionReported condition(UUID id, ConditionReported on) {
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
