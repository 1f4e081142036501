package io.gendan.order.demand;

import io.gendan.eventsourcing.Decider;
import io.gendan.order.demand.DemandCommand.Clear;
import io.gendan.order.demand.DemandCommand.HoldCollection;
import io.gendan.order.demand.DemandCommand.Refuse;
import io.gendan.order.demand.DemandCommand.ReleaseCollection;
import io.gendan.order.demand.DemandCommand.Request;
import io.gendan.order.demand.DemandCommand.Withdraw;
import io.gendan.order.demand.DemandEvent.CollectionHeld;
import io.gendan.order.demand.DemandEvent.CollectionReleased;
import io.gendan.order.demand.DemandEvent.IncidentNoted;
import io.gendan.order.demand.DemandEvent.IncidentOver;
import io.gendan.order.demand.DemandEvent.Overridden;
import io.gendan.order.demand.DemandEvent.Requested;
import java.util.List;
import java.util.Set;

/**
 * We ask a customer for money: an invoice of freight and charges, or a reminder. It waits until shipment-service has cleared it,
 * because nobody is billed before they are told. Known to be hit by an incident, it is held; already out, nobody collects it.
 */
sealed interface Demand {
    record Unknown() implements Demand {}

    /** Waits for the clearance. {@code noted} are incidents heard of meanwhile. */
    record Asked(Requested as, Set<Hit> noted) implements Demand {}

    /** Refused by shipment-service, the last time for {@code last}; it decides again by itself. */
    record Held(Requested as, Hit last, Set<Hit> refused, Set<Hit> noted) implements Demand {}

    /** Out at the customer. */
    record Out(Requested as, Answered answered) implements Demand {}

    /** Out at the customer, and nobody collects it. {@code holds} is never empty. */
    record OnHold(Requested as, Answered answered, Set<Hit> holds) implements Demand {}

    record Gone(Requested as) implements Demand {}

    /**
     * What cannot stop it any more: hits that the clearance had refused it for before it cleared it, and incidents that a general
     * manager knew of and overrode. Their messages may still be on the way, each topic partition at its own pace.
     */
    record Answered(Set<Hit> hits, Set<IncidentId> incidents) {
        boolean covers(Hit hit) {
            return hits.contains(hit) || incidents.contains(hit.incident());
        }
    }

    Decider<DemandCommand, Demand, DemandEvent> DECIDER = new Decider<>() {
        @Override
        public Demand initial() {
            return new Unknown();
        }

        @Override
        public List<DemandEvent> decide(Demand demand, DemandCommand command) {
            return switch (command) {
                case Request request -> DemandOffice.request(demand, request);
                case Clear clear -> DemandGate.clear(demand, clear);
                case Refuse refuse -> DemandGate.refuse(demand, refuse);
                case HoldCollection hold -> DemandGate.holdCollection(demand, hold);
                case ReleaseCollection release -> DemandGate.releaseCollection(demand, release);
                case DemandCommand.Override override -> DemandOffice.override(demand, override);
                case Withdraw withdraw -> DemandOffice.withdraw(demand, withdraw);
            };
        }

        @Override
        public Demand evolve(Demand demand, DemandEvent event) {
            return switch (event) {
                case Requested requested -> new Asked(requested, Set.of());
                case DemandEvent.Held held -> DemandHistory.held(demand, held.hit());
                case IncidentNoted noted -> DemandHistory.noted(demand, noted.hit());
                case IncidentOver over -> DemandHistory.over(demand, over.hit());
                case Overridden overridden -> DemandHistory.overridden(demand, overridden);
                case DemandEvent.Issued _ -> DemandHistory.issued(demand);
                case CollectionHeld held -> DemandHistory.collectionHeld(demand, held.hit());
                case CollectionReleased _ -> DemandHistory.collectionReleased(demand);
                case DemandEvent.Withdrawn _ -> DemandHistory.withdrawn(demand);
            };
        }
    };
}
