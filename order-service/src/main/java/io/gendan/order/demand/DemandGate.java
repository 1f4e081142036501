package io.gendan.order.demand;

import static io.gendan.order.demand.DemandRefusal.DEMAND_NOT_KNOWN;

import io.gendan.order.demand.Demand.Asked;
import io.gendan.order.demand.Demand.Gone;
import io.gendan.order.demand.Demand.Held;
import io.gendan.order.demand.Demand.OnHold;
import io.gendan.order.demand.Demand.Out;
import io.gendan.order.demand.Demand.Unknown;
import io.gendan.order.demand.DemandCommand.Clear;
import io.gendan.order.demand.DemandCommand.HoldCollection;
import io.gendan.order.demand.DemandCommand.Refuse;
import io.gendan.order.demand.DemandCommand.ReleaseCollection;
import io.gendan.order.demand.DemandEvent.CollectionHeld;
import io.gendan.order.demand.DemandEvent.CollectionReleased;
import io.gendan.order.demand.DemandEvent.IncidentNoted;
import io.gendan.order.demand.DemandEvent.IncidentOver;
import io.gendan.order.demand.DemandEvent.Requested;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What shipment-service says of a demand and of its shipments, state by command. It may arrive in either order. */
final class DemandGate {
    private static final Comparator<Hit> IN_ORDER = Comparator.comparing(
                    (Hit hit) -> hit.shipment().value())
            .thenComparing(hit -> hit.incident().value());

    private DemandGate() {}

    /** What was cleared before an incident was known is not hidden: it goes out, and nobody collects it. */
    static List<DemandEvent> clear(Demand demand, Clear clear) {
        return switch (demand) {
            case Asked(var as, var noted) -> issued(as, noted, clear.now());
            case Held held -> {
                // It was refused for these and is cleared now, so they are settled, whichever message is still on its
                // way.
                var unseen = new HashSet<>(held.noted());
                unseen.removeAll(held.refused());
                yield issued(held.as(), unseen, clear.now());
            }
            case Out _, OnHold _, Gone _ -> List.of(); // a general manager, or a withdrawal, was faster
            case Unknown _ -> throw DEMAND_NOT_KNOWN.refused();
        };
    }

    private static List<DemandEvent> issued(Requested as, Set<Hit> open, Instant now) {
        var facts = new ArrayList<DemandEvent>(List.of(DemandEvent.Issued.of(as, false, now)));
        open.stream().sorted(IN_ORDER).forEach(hit -> facts.add(new CollectionHeld(as.demand(), hit, now)));
        return facts;
    }

    static List<DemandEvent> refuse(Demand demand, Refuse refuse) {
        return switch (demand) {
            case Asked asked -> List.of(new DemandEvent.Held(asked.as().demand(), refuse.hit(), refuse.now()));
            case Held held when held.last().equals(refuse.hit()) -> List.of(); // the same refusal twice
            case Held held -> List.of(new DemandEvent.Held(held.as().demand(), refuse.hit(), refuse.now()));
            case Out _, OnHold _, Gone _ -> List.of(); // a general manager, or a withdrawal, was faster
            case Unknown _ -> throw DEMAND_NOT_KNOWN.refused();
        };
    }

    static List<DemandEvent> holdCollection(Demand demand, HoldCollection hold) {
        return switch (demand) {
            case Asked asked -> noted(asked.noted(), hold);
            case Held held -> noted(held.noted(), hold);
            case Out out when out.answered().covers(hold.hit()) -> List.of();
            case Out out -> List.of(new CollectionHeld(out.as().demand(), hold.hit(), hold.now()));
            case OnHold on when on.holds().contains(hold.hit()) || on.answered().covers(hold.hit()) -> List.of();
            case OnHold on -> List.of(new CollectionHeld(on.as().demand(), hold.hit(), hold.now()));
            case Gone _ -> List.of();
            case Unknown _ -> throw DEMAND_NOT_KNOWN.refused();
        };
    }

    private static List<DemandEvent> noted(Set<Hit> noted, HoldCollection hold) {
        return noted.contains(hold.hit()) ? List.of() : List.of(new IncidentNoted(hold.hit(), hold.now()));
    }

    static List<DemandEvent> releaseCollection(Demand demand, ReleaseCollection release) {
        return switch (demand) {
            case Asked asked -> over(asked.noted(), release);
            case Held held -> over(held.noted(), release);
            case OnHold on
            when on.holds().equals(Set.of(release.hit())) ->
                List.of(new CollectionReleased(on.as().demand(), release.now()));
            case OnHold on -> over(on.holds(), release);
            case Out _, Gone _ -> List.of();
            case Unknown _ -> throw DEMAND_NOT_KNOWN.refused();
        };
    }

    private static List<DemandEvent> over(Set<Hit> open, ReleaseCollection release) {
        return open.contains(release.hit()) ? List.of(new IncidentOver(release.hit(), release.now())) : List.of();
    }
}
