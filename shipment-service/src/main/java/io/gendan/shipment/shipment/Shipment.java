package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.ShipmentRefusal.*;

import io.gendan.eventsourcing.Decider;
import io.gendan.shipment.shipment.ShipmentCommand.*;
import io.gendan.shipment.shipment.ShipmentEvent.Booked;
import io.gendan.shipment.shipment.ShipmentEvent.ConditionReported;
import java.util.List;

/** Goods of one order on their way, over the sea or otherwise: booked on one leg or several, under way, arrived; and what happened to them. */
sealed interface Shipment permits Shipment.Unbooked, UnderContract {
    record Unbooked() implements Shipment {}

    Decider<ShipmentCommand, Shipment, ShipmentEvent> DECIDER = new Decider<>() {
        @Override
        public Shipment initial() {
            return new Unbooked();
        }

        @Override
        public List<ShipmentEvent> decide(Shipment shipment, ShipmentCommand command) {
            return switch (shipment) {
                case Unbooked _ ->
                    switch (command) {
                        case Book book -> List.of(booked(book));
                        case DescribeCargo _, GiveReference _, WithdrawReference _, Stow _, TakeOff _ ->
                            throw SHIPMENT_NOT_FOUND.refused();
                        case RollOver _, Depart _, Arrive _, Deliver _, ChangeEta _, Hear _ ->
                            throw SHIPMENT_NOT_FOUND.refused();
                        case ReportCondition _, Affect _, TakeBackHit _, CloseIncident _ ->
                            throw SHIPMENT_NOT_FOUND.refused();
                    };
                case UnderContract goods -> Consequences.with(goods, decide(goods, command));
            };
        }

        private List<ShipmentEvent> decide(UnderContract goods, ShipmentCommand command) {
            return switch (command) {
                case Book _ -> throw ALREADY_BOOKED.refused();
                case DescribeCargo describe -> Stowage.describe(goods, describe);
                case GiveReference give -> Stowage.give(goods, give);
                case WithdrawReference withdraw -> Stowage.withdraw(goods, withdraw);
                case Stow stow -> Stowage.stow(goods, stow);
                case TakeOff takeOff -> Stowage.takeOff(goods, takeOff);
                case RollOver rollOver -> Sailing.rollOver(goods, rollOver);
                case Depart depart -> Sailing.depart(goods, depart);
                case Arrive arrive -> Sailing.arrive(goods, arrive);
                case Deliver deliver -> Sailing.deliver(goods, deliver);
                case ChangeEta change -> Sailing.changeEta(goods, change);
                case Hear hear -> Sailing.hear(goods, hear);
                case ReportCondition report -> report(goods, report);
                case Affect affect -> Concern.affect(goods, affect);
                case TakeBackHit takeBack -> Concern.takeBack(goods, takeBack);
                case CloseIncident close -> Concern.close(goods, close);
            };
        }

        @Override
        public Shipment evolve(Shipment shipment, ShipmentEvent event) {
            return switch (shipment) {
                case Unbooked _ -> UnderContract.booked((Booked) event);
                case UnderContract goods -> goods.evolve(event);
            };
        }
    };

    private static Booked booked(Book book) {
        var legs = Plan.checked(book.legs(), book.now());
        return new Booked(
                book.goods(),
                book.terms(),
                book.contractNo(),
                Plan.mode(book.transportMode(), legs).name(),
                book.quantityAndSpec(),
                book.deliveryPlace(),
                legs,
                book.now(),
                book.cargo(),
                List.copyOf(book.references()),
                Stowage.checked(book.containers(), book.cargo()));
    }

    private static List<ShipmentEvent> report(UnderContract goods, ReportCondition report) {
        var incident = report.incident();
        if (incident != null && !goods.knows(incident))
            throw NOT_AFFECTED.refused(NOT_AFFECTED.sentence(), "/incidentId");
        var reported = new ConditionReported(
                goods.as().goods(), incident, report.condition(), report.source(), report.note(), report.now());
        return goods.saysTheSame(reported) ? List.of() : List.of(reported);
    }
}
