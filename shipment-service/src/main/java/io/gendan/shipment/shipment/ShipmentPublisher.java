package io.gendan.shipment.shipment;

import io.gendan.contracts.shipment.ShipmentMessage;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.shipment.shipment.ShipmentEvent.*;
import jakarta.inject.Singleton;
import java.util.Optional;

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
            case Booked booked -> Optional.of(InPublicWords.booked(id, booked));
            case Departed on ->
                Optional.of(new ShipmentMessage.ShipmentDeparted(
                        id, on.goods().shipmentNo(), on.goods().order().value(), on.legNo(), on.from(), on.at()));
            case Arrived on ->
                Optional.of(new ShipmentMessage.ShipmentArrived(
                        id, on.goods().shipmentNo(), on.goods().order().value(), on.legNo(), on.to(), on.at()));
            case RolledOver on -> Optional.of(InPublicWords.rolledOver(id, on));
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
            case Delayed on -> Optional.of(InPublicWords.delayed(id, on));
            case Affected on -> Optional.of(InPublicWords.affected(id, on));
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
            case ConditionReported on -> Optional.of(InPublicWords.condition(id, on));
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
}
