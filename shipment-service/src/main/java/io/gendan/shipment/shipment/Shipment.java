package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.ShipmentRefusal.*;

import io.gendan.eventsourcing.Decider;
import io.gendan.shipment.shipment.ShipmentCommand.Affect;
import io.gendan.shipment.shipment.ShipmentCommand.Arrive;
import io.gendan.shipment.shipment.ShipmentCommand.Book;
import io.gendan.shipment.shipment.ShipmentCommand.ChangeEta;
import io.gendan.shipment.shipment.ShipmentCommand.CloseIncident;
import io.gendan.shipment.shipment.ShipmentCommand.Depart;
import io.gendan.shipment.shipment.ShipmentCommand.ReportCondition;
import io.gendan.shipment.shipment.ShipmentEvent.Affected;
import io.gendan.shipment.shipment.ShipmentEvent.Arrived;
import io.gendan.shipment.shipment.ShipmentEvent.Booked;
import io.gendan.shipment.shipment.ShipmentEvent.ConditionReported;
import io.gendan.shipment.shipment.ShipmentEvent.Delayed;
import io.gendan.shipment.shipment.ShipmentEvent.Departed;
import io.gendan.shipment.shipment.ShipmentEvent.EtaChanged;
import io.gendan.shipment.shipment.ShipmentEvent.IncidentClosed;
import java.time.Instant;
import java.util.List;

/** Goods of one order on their way over the sea: booked on one leg or several, under way, arrived; and what happened to them. */
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
                        case Depart _, Arrive _, ChangeEta _, ReportCondition _, Affect _, CloseIncident _ ->
                            throw SHIPMENT_NOT_FOUND.refused();
                    };
                case UnderContract goods ->
                    switch (command) {
                        case Book _ -> throw ALREADY_BOOKED.refused();
                        case Depart depart -> Sailing.depart(goods, depart);
                        case Arrive arrive -> Sailing.arrive(goods, arrive);
                        case ChangeEta change -> Sailing.changeEta(goods, change);
                        case ReportCondition report -> report(goods, report);
                        case Affect affect -> affect(goods, affect);
                        case CloseIncident close -> close(goods, close);
                    };
            };
        }

        @Override
        public Shipment evolve(Shipment shipment, ShipmentEvent event) {
            return switch (shipment) {
                case Unbooked _ -> evolve((Booked) event);
                case UnderContract goods -> evolve(goods, event);
            };
        }

        private Shipment evolve(Booked booked) {
            return UnderContract.booked(booked);
        }

        private Shipment evolve(UnderContract goods, ShipmentEvent event) {
            var journey = goods.journey();
            return switch (event) {
                case Booked booked -> evolve(booked);
                case Departed on -> goods.on(journey.with(on.legNo(), leg -> leg.departed(on.at())));
                case Arrived on -> goods.on(journey.with(on.legNo(), leg -> leg.arrived(on.at())));
                case EtaChanged on -> goods.on(journey.with(on.legNo(), leg -> leg.expected(on.eta())));
                case Delayed on -> goods.on(journey.with(on.legNo(), leg -> leg.told(on.newEta())));
                case ConditionReported condition -> goods.in(condition);
                case Affected affected -> goods.affected(affected.hit().incident());
                case IncidentClosed closed -> goods.closed(closed.incident());
            };
        }
    };

    private static Booked booked(Book book) {
        return new Booked(
                book.goods(),
                book.terms(),
                book.contractNo(),
                book.transportMode(),
                book.quantityAndSpec(),
                book.deliveryPlace(),
                Plan.checked(book.legs(), book.now()),
                book.now());
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
