package io.gendan.order.demand;

import io.gendan.order.demand.Demand.Answered;
import io.gendan.order.demand.Demand.Asked;
import io.gendan.order.demand.Demand.Gone;
import io.gendan.order.demand.Demand.Held;
import io.gendan.order.demand.Demand.OnHold;
import io.gendan.order.demand.Demand.Out;
import io.gendan.order.demand.Demand.Unknown;
import io.gendan.order.demand.DemandEvent.Overridden;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What each fact makes of a demand. It trusts the facts; a fact that says nothing new about a state leaves it as it is. */
final class DemandHistory {
    private DemandHistory() {}

    static Demand held(Demand demand, Hit hit) {
        return switch (demand) {
            case Asked(var as, var noted) -> new Held(as, hit, Set.of(hit), noted);
            case Held held -> new Held(held.as(), hit, with(held.refused(), hit), held.noted());
            case Unknown _, Out _, OnHold _, Gone _ -> demand;
        };
    }

    static Demand noted(Demand demand, Hit hit) {
        return switch (demand) {
            case Asked(var as, var noted) -> new Asked(as, with(noted, hit));
            case Held held -> new Held(held.as(), held.last(), held.refused(), with(held.noted(), hit));
            case Unknown _, Out _, OnHold _, Gone _ -> demand;
        };
    }

    static Demand over(Demand demand, Hit hit) {
        return switch (demand) {
            case Asked(var as, var noted) -> new Asked(as, without(noted, hit));
            case Held held -> new Held(held.as(), held.last(), held.refused(), without(held.noted(), hit));
            case OnHold(var as, var answered, var holds) -> new OnHold(as, answered, without(holds, hit));
            case Unknown _, Out _, Gone _ -> demand;
        };
    }

    /** It is through the gate from here on; that it was issued, or released, is the fact that follows. */
    static Demand overridden(Demand demand, Overridden overridden) {
        return switch (demand) {
            case Asked asked ->
                new Out(asked.as(), overriding(new Answered(Set.of(), Set.of()), overridden.incidents()));
            case Held held ->
                new Out(held.as(), overriding(new Answered(held.refused(), Set.of()), overridden.incidents()));
            case OnHold on -> new Out(on.as(), overriding(on.answered(), overridden.incidents()));
            case Unknown _, Out _, Gone _ -> demand;
        };
    }

    private static Answered overriding(Answered before, List<IncidentId> incidents) {
        var all = new HashSet<>(before.incidents());
        all.addAll(incidents);
        return new Answered(before.hits(), Set.copyOf(all));
    }

    static Demand issued(Demand demand) {
        return switch (demand) {
            case Asked asked -> new Out(asked.as(), new Answered(Set.of(), Set.of()));
            case Held held -> new Out(held.as(), new Answered(held.refused(), Set.of()));
            case Unknown _, Out _, OnHold _, Gone _ -> demand;
        };
    }

    static Demand collectionHeld(Demand demand, Hit hit) {
        return switch (demand) {
            case Out(var as, var answered) -> new OnHold(as, answered, Set.of(hit));
            case OnHold(var as, var answered, var holds) -> new OnHold(as, answered, with(holds, hit));
            case Unknown _, Asked _, Held _, Gone _ -> demand;
        };
    }

    static Demand collectionReleased(Demand demand) {
        return switch (demand) {
            case OnHold on -> new Out(on.as(), on.answered());
            case Unknown _, Asked _, Held _, Out _, Gone _ -> demand;
        };
    }

    static Demand withdrawn(Demand demand) {
        return switch (demand) {
            case Asked asked -> new Gone(asked.as());
            case Held held -> new Gone(held.as());
            case Out out -> new Gone(out.as());
            case OnHold on -> new Gone(on.as());
            case Unknown _, Gone _ -> demand;
        };
    }

    private static Set<Hit> with(Set<Hit> hits, Hit one) {
        var more = new HashSet<>(hits);
        more.add(one);
        return Set.copyOf(more);
    }

    private static Set<Hit> without(Set<Hit> hits, Hit one) {
        var less = new HashSet<>(hits);
        less.remove(one);
        return Set.copyOf(less);
    }
}
