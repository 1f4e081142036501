package io.gendan.order.dispatch;

import static io.gendan.order.dispatch.DispatchRefusal.ALREADY_SHIPPED;
import static io.gendan.order.dispatch.DispatchRefusal.NOT_RELEASED;
import static io.gendan.order.dispatch.DispatchRefusal.SHIPPED_UNRELEASED;

import io.gendan.eventsourcing.Decider;
import io.gendan.order.demand.ShipmentId;
import io.gendan.order.dispatch.DispatchCommand.Leave;
import io.gendan.order.dispatch.DispatchCommand.Release;
import io.gendan.order.dispatch.DispatchCommand.Withdraw;
import io.gendan.order.dispatch.DispatchEvent.Released;
import io.gendan.order.dispatch.DispatchEvent.Shipped;
import io.gendan.order.dispatch.DispatchEvent.ShippedUnreleased;
import io.gendan.order.dispatch.DispatchEvent.Withdrawn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The goods of one order on their way out, in as many shipments as it takes: released once all is in order, and then gone. */
record Dispatch(Map<ShipmentId, Part> parts) {

    /** What goes with one shipment. */
    sealed interface Part {
        record None() implements Part {}

        record Ready(List<Load> loads) implements Part {}

        record Gone(List<Load> loads) implements Part {}

        /** It left, and nobody had said with what. */
        record GoneUnreleased() implements Part {}
    }

    static final Decider<DispatchCommand, Dispatch, DispatchEvent> DECIDER = new Decider<>() {
        @Override
        public Dispatch initial() {
            return new Dispatch(Map.of());
        }

        @Override
        public List<DispatchEvent> decide(Dispatch goods, DispatchCommand command) {
            return switch (command) {
                case Release release -> goods.release(release);
                case Withdraw withdraw -> goods.withdraw(withdraw);
                case Leave leave -> goods.leave(leave);
            };
        }

        @Override
        public Dispatch evolve(Dispatch goods, DispatchEvent event) {
            return switch (event) {
                case Released it -> goods.released(it);
                case Withdrawn it -> goods.with(it.shipment(), new Part.None());
                case Shipped it -> goods.with(it.shipment(), new Part.Gone(it.loads()));
                case ShippedUnreleased it -> goods.with(it.shipment(), new Part.GoneUnreleased());
            };
        }
    };

    Part part(ShipmentId shipment) {
        return parts.getOrDefault(shipment, new Part.None());
    }

    private Dispatch with(ShipmentId shipment, Part part) {
        var changed = new HashMap<>(parts);
        changed.put(shipment, part);
        return new Dispatch(Map.copyOf(changed));
    }

    private List<DispatchEvent> release(Release asked) {
        return switch (part(asked.shipment())) {
            case Part.None _ -> List.of(ReleaseCheck.of(this, asked));
            case Part.GoneUnreleased _ -> {
                if (asked.despite() == null) throw SHIPPED_UNRELEASED.refused();
                yield List.of(ReleaseCheck.of(this, asked));
            }
            case Part.Ready(var loads) -> {
                var released = ReleaseCheck.of(this, asked);
                yield loads.equals(released.loads()) ? List.of() : List.of(released);
            }
            case Part.Gone(var loads) -> {
                if (loads.equals(ReleaseCheck.ordered(asked.loads()))) yield List.of(); // asked twice
                throw ALREADY_SHIPPED.refused();
            }
        };
    }

    /** What is released after it has left has left. */
    private Dispatch released(Released it) {
        return switch (part(it.shipment())) {
            case Part.None _, Part.Ready _ -> with(it.shipment(), new Part.Ready(it.loads()));
            case Part.GoneUnreleased _, Part.Gone _ -> with(it.shipment(), new Part.Gone(it.loads()));
        };
    }

    private List<DispatchEvent> withdraw(Withdraw asked) {
        return switch (part(asked.shipment())) {
            case Part.Ready _ -> List.of(new Withdrawn(asked.shipment(), asked.reason(), asked.by(), asked.now()));
            case Part.None _ when parts.containsKey(asked.shipment()) -> List.of(); // asked twice
            case Part.None _ -> throw NOT_RELEASED.refused();
            case Part.Gone _, Part.GoneUnreleased _ -> throw ALREADY_SHIPPED.refused();
        };
    }

    private List<DispatchEvent> leave(Leave it) {
        return switch (part(it.shipment())) {
            case Part.Ready(var loads) -> List.of(new Shipped(it.shipment(), loads, it.at()));
            case Part.None _ -> List.of(new ShippedUnreleased(it.shipment(), it.at()));
            case Part.Gone _, Part.GoneUnreleased _ -> List.of(); // its next leg
        };
    }
}
