package io.gendan.gateway.door;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A service and its replicas. Who has the least in hand is asked, in turns where several have. */
record Place(String service, List<Replica> replicas, AtomicInteger turn) {
    Place(String service, List<Replica> replicas) {
        this(service, List.copyOf(replicas), new AtomicInteger());
    }

    /**
     * Whom to ask next, none when nobody is left that is worth it.
     *
     * @param not who was asked already
     * @param now as {@link System#nanoTime()} tells it
     */
    Optional<Replica> next(Collection<Replica> not, long now) {
        var sound = leastBusy(not);
        if (sound != null) return Optional.of(sound);
        for (var each : replicas) if (!not.contains(each) && each.mayBeTried(now)) return Optional.of(each);
        for (var each : replicas) if (!not.contains(each) && each.refusesAtOnce()) return Optional.of(each);
        return Optional.empty();
    }

    private Replica leastBusy(Collection<Replica> not) {
        int size = replicas.size();
        int first = size == 1 ? 0 : Math.floorMod(turn.getAndIncrement(), size);
        Replica best = null;
        for (int i = 0; i < size; i++) {
            var each = replicas.get((first + i) % size);
            if (!each.isSound() || not.contains(each)) continue;
            if (best == null || each.inHand() < best.inHand()) best = each;
        }
        return best;
    }
}
