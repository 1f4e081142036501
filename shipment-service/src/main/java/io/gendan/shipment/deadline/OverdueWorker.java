package io.gendan.shipment.deadline;

import io.gendan.eventsourcing.Lookout;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Workers;
import io.gendan.shipment.deadline.Overdue.Due;
import io.gendan.shipment.shipment.Manifests;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Goods that never come are missed by nobody but their owner: when they are overdue, the times for a claim are counted all the same. */
@Singleton
class OverdueWorker extends Lookout {
    private static final int AT_A_TIME = 200;

    private final Overdue overdue;
    private final Manifests manifests;
    private final AssessedAtTheEnd deadlines;
    private final Clock clock;

    OverdueWorker(
            Overdue overdue,
            Manifests manifests,
            AssessedAtTheEnd deadlines,
            Transactions transactions,
            Workers workers,
            Clock clock,
            @ConfigProperty(name = "gendan.overdue.look-every", defaultValue = "PT1M") Duration lookEvery) {
        super("overdue", "shipment-service", lookEvery, workers, transactions);
        this.overdue = overdue;
        this.manifests = manifests;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    protected boolean look() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            return transactions.again(3, cause(), tx -> look(tx, now));
        } catch (RuntimeException oneOfThem) {
            each(
                    (tx, after) -> overdue.behind(tx, now, after, AT_A_TIME),
                    (tx, id) -> overdue.notLookedAt(tx, now, id).ifPresent(due -> look(tx, due, now)));
            return false;
        }
    }

    private boolean look(Tx tx, Instant now) {
        overdue.forgetArrived(tx);
        var found = overdue.notLookedAt(tx, now, AT_A_TIME);
        for (var due : found) look(tx, due, now);
        return found.size() == AT_A_TIME;
    }

    private void look(Tx tx, Due due, Instant now) {
        manifests.of(tx, due.shipment()).ifPresent(it -> deadlines.ended(tx, Map.of(due.shipment(), it.goods()), now));
        overdue.lookedAt(tx, due);
    }
}
