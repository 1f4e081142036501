package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.ShipmentRefusal.*;

import io.gendan.eventsourcing.Decider;
import io.gendan.shipment.shipment.ShipmentCommand.*;
import io.gendan.shipment.shipment.ShipmentEvent.Affected;
import io.gendan.shipment.shipment.ShipmentEvent.Booked;
import io.gendan.shipment.shipment.ShipmentEvent.ConditionReported;
import io.gendan.shipment.shipment.ShipmentEvent.IncidentClosed;
import java.time.Instant;
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
                        case ReportCondition _, Affect _, CloseIncident _ -> throw SHIPMENT_NOT_FOUND.refused();
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
                case Affect affect -> affect(goods, affect);
                case CloseIncident close -> close(goods, close);
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

    /** Said once, and not taken back: what the goods do afterwards does not change that they were on board. */
    private static List<ShipmentEvent> affect(UnderContract goods, Affect affect) {
        var hit = affect.hit();
        if (goods.knows(hit.incident())) return List.of();
        if (!goods.journey().calls(hit)) throw NOT_ON_THAT_VOYAGE.refused();
        return goods.journey()
                .concernedBy(hit)
                .<List<ShipmentEvent>>map(leg -> List.of(new Affected(
                        goods.as().goods(),
                        goods.as().terms(),
                        hit,
                        leg.legNo(),
                        affect.shipmentsOfCustomer(),
                        affect.billedBefore(),
                        affect.now(),
                        later(hit.reportedAt(), goods.as().at()))))
                .orElse(List.of());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<ShipmentEvent> close(UnderContract goods, CloseIncident close) {
        if (goods.closed().contains(close.incident())) return List.of();
        if (!goods.open().contains(close.incident())) throw NOT_AFFECTED.refused();
        return List.of(new IncidentClosed(goods.as().goods(), close.incident(), close.now()));
    }
}
