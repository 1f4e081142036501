package io.gendan.shipment.shipment;

import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.shipment.ShipmentEvent.*;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A shipment that is booked.
 *
 * @param deliveredAt null: not yet
 * @param ended they have come to where they go, or never will, or that was said once
 * @param condition the last word about the goods, null when there was none
 * @param open the incidents that were said to hit it and are not settled, {@code closed} those that are
 * @param takenBack those of the open ones that, as is known now, did not
 */
record UnderContract(
        Booked as,
        Load load,
        Journey journey,
        Instant deliveredAt,
        boolean ended,
        ConditionReported condition,
        Set<IncidentId> open,
        Set<IncidentId> takenBack,
        Set<IncidentId> closed)
        implements Shipment {

    static UnderContract booked(Booked as) {
        return new UnderContract(
                as, Load.booked(as), Journey.planned(as.legs()), null, false, null, Set.of(), Set.of(), Set.of());
    }

    UnderContract evolve(ShipmentEvent event) {
        return switch (event) {
            case Booked booked -> booked(booked);
            case CargoDescribed described -> with(load.described(described.cargo()));
            case ReferenceGiven given -> with(load.knownBy(given.reference()));
            case ReferenceWithdrawn withdrawn -> with(load.notKnownBy(withdrawn.reference()));
            case ContainerStowed stowed -> with(load.stowedIn(stowed.container()));
            case ContainerTakenOff off -> with(load.takenOff(off.containerNo()));
            case RolledOver over -> on(journey.rolledOver(over.after()));
            case Departed on when on.by() == null -> on(journey.hears(Saying.ours(on)));
            case Arrived on
            when on.by() == null -> on(journey.hears(Saying.ours(on))).arrived(on.legNo());
            case Arrived on -> arrived(on.legNo()); // how they went follows from CarrierSaid
            case EtaChanged on -> on(journey.hears(Saying.ours(on)));
            case CarrierSaid on -> on(journey.hears(Saying.of(on)));
            case Delayed on -> on(journey.told(on.legNo(), on.newEta()));
            case Delivered on ->
                new UnderContract(as, load, journey, on.at(), true, condition, open, takenBack, closed);
            case ConditionReported on ->
                new UnderContract(as, load, journey, deliveredAt, ended || isLoss(on), on, open, takenBack, closed);
            case Affected on ->
                hit(plus(open, on.hit().incident()), minus(takenBack, on.hit().incident()), closed);
            case NoLongerAffected on -> hit(open, plus(takenBack, on.incident()), closed);
            case IncidentClosed on ->
                hit(minus(open, on.incident()), minus(takenBack, on.incident()), plus(closed, on.incident()));
            case Departed _, DepartureTakenBack _, ArrivalTakenBack _ -> this; // they follow from CarrierSaid
            case ConnectionMissed _, ConnectionHeld _ -> this; // they follow from what was said of both legs
        };
    }

    private UnderContract with(Load other) {
        return new UnderContract(as, other, journey, deliveredAt, ended, condition, open, takenBack, closed);
    }

    private UnderContract on(Journey later) {
        return new UnderContract(as, load, later, deliveredAt, ended, condition, open, takenBack, closed);
    }

    private UnderContract hit(Set<IncidentId> stillOpen, Set<IncidentId> wrong, Set<IncidentId> settled) {
        return new UnderContract(as, load, journey, deliveredAt, ended, condition, stillOpen, wrong, settled);
    }

    private UnderContract arrived(int legNo) {
        var atTheEnd = ended || legNo == journey.legs().size();
        return new UnderContract(as, load, journey, deliveredAt, atTheEnd, condition, open, takenBack, closed);
    }

    private static boolean isLoss(ConditionReported reported) {
        return reported.condition() == CargoCondition.LOST;
    }

    ShipmentStatus status() {
        return deliveredAt != null ? ShipmentStatus.DELIVERED : journey.status();
    }

    CargoCondition cargo() {
        return condition == null ? CargoCondition.UNKNOWN : condition.condition();
    }

    boolean isHitBy(IncidentId incident) {
        return open.contains(incident) && !takenBack.contains(incident);
    }

    boolean knows(IncidentId incident) {
        return open.contains(incident) || closed.contains(incident);
    }

    boolean saysTheSame(ConditionReported again) {
        return condition != null
                && condition.condition() == again.condition()
                && condition.source().equals(again.source())
                && Objects.equals(condition.note(), again.note())
                && Objects.equals(condition.incident(), again.incident());
    }

    private static Set<IncidentId> plus(Set<IncidentId> some, IncidentId one) {
        var more = new HashSet<>(some);
        more.add(one);
        return Set.copyOf(more);
    }

    private static Set<IncidentId> minus(Set<IncidentId> some, IncidentId one) {
        var fewer = new HashSet<>(some);
        fewer.remove(one);
        return Set.copyOf(fewer);
    }
}
