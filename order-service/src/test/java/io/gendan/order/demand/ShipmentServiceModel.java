package io.gendan.order.demand;

import static io.gendan.order.demand.Facts.NOW;

import io.gendan.order.demand.DemandCommand.Clear;
import io.gendan.order.demand.DemandCommand.HoldCollection;
import io.gendan.order.demand.DemandCommand.Refuse;
import io.gendan.order.demand.DemandCommand.ReleaseCollection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * One possible history of shipment-service with one demand for two shipments: incidents come and are settled, the clearance is
 * decided in between. What it says lies in three queues, as in Kafka: one for the demand, one for each shipment.
 */
final class ShipmentServiceModel {
    final List<DemandCommand> ofDemand = new ArrayList<>();
    final List<DemandCommand> ofFirst = new ArrayList<>();
    final List<DemandCommand> ofSecond = new ArrayList<>();
    final Set<Hit> open = new HashSet<>();
    private final Set<Hit> all = new HashSet<>();
    private boolean decided;
    boolean cleared;

    ShipmentServiceModel(Random random) {
        int before = random.nextInt(4);
        for (int i = 0; i < before; i++) step(random, true);
        if (random.nextBoolean()) { // what was said before the demand existed has been heard before it existed, or is
            // still on its way
            ofFirst.clear();
            ofSecond.clear();
        }
        int steps = 2 + random.nextInt(7);
        for (int i = 0; i < steps; i++) step(random, false);
    }

    private void step(Random random, boolean before) {
        var hit = new Hit(
                random.nextBoolean() ? Facts.S1 : Facts.S2, random.nextBoolean() ? Facts.COLLISION : Facts.FIRE);
        switch (random.nextInt(3)) {
            case 0 -> affect(hit);
            case 1 -> close(hit);
            default -> {
                if (!before) decide();
            }
        }
    }

    private void affect(Hit hit) {
        if (all.add(hit) && open.add(hit)) queue(hit).add(new HoldCollection(hit, NOW));
    }

    private void close(Hit hit) {
        if (!open.remove(hit)) return;
        queue(hit).add(new ReleaseCollection(hit, NOW));
        if (decided && !cleared) decide(); // the waiting demand is decided again
    }

    private void decide() {
        if (cleared) return;
        decided = true;
        cleared = open.isEmpty();
        ofDemand.add(cleared ? new Clear(NOW) : new Refuse(open.iterator().next(), NOW));
    }

    private List<DemandCommand> queue(Hit hit) {
        return hit.shipment().equals(Facts.S1) ? ofFirst : ofSecond;
    }

    /** Where every order of arrival must end. */
    DemandStatus end() {
        if (!cleared) return decided ? DemandStatus.HELD : DemandStatus.REQUESTED;
        return open.isEmpty() ? DemandStatus.ISSUED : DemandStatus.COLLECTION_ON_HOLD;
    }
}
