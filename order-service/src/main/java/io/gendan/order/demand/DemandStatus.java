package io.gendan.order.demand;

import io.gendan.eventsourcing.Viewer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What people call a demand's state. */
enum DemandStatus {
    REQUESTED,
    HELD,
    ISSUED,
    COLLECTION_ON_HOLD,
    WITHDRAWN;

    static DemandStatus of(Demand demand) {
        return switch (demand) {
            case Demand.Asked _ -> REQUESTED;
            case Demand.Held _ -> HELD;
            case Demand.Out _ -> ISSUED;
            case Demand.OnHold _ -> COLLECTION_ON_HOLD;
            case Demand.Gone _ -> WITHDRAWN;
            case Demand.Unknown _ -> throw new IllegalStateException("after a fact nothing is unknown");
        };
    }

    /** Of an incident they hear from a person first. */
    DemandStatus forCustomer() {
        return switch (this) {
            case REQUESTED, HELD, ISSUED, WITHDRAWN -> this;
            case COLLECTION_ON_HOLD -> ISSUED;
        };
    }

    /** Which are meant by one who sees them as they are shown to this viewer; null for all when null is asked for. */
    static List<DemandStatus> meant(Viewer viewer, DemandStatus asked) {
        if (asked == null) return null;
        return Stream.of(values())
                .filter(status -> viewer.shown(status, DemandStatus::forCustomer) == asked)
                .toList();
    }

    /** The incidents it waits for, as far as they are known here. */
    static List<UUID> heldBy(Demand demand) {
        return switch (demand) {
            case Demand.Held held -> incidents(Set.of(held.last()), held.noted());
            case Demand.OnHold onHold -> incidents(onHold.holds(), Set.of());
            case Demand.Unknown _, Demand.Asked _, Demand.Out _, Demand.Gone _ -> List.of();
        };
    }

    private static List<UUID> incidents(Set<Hit> some, Set<Hit> others) {
        return Stream.concat(some.stream(), others.stream())
                .map(hit -> hit.incident().value())
                .distinct()
                .sorted()
                .toList();
    }
}
