package io.gendan.shipment.deadline;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Workers;
import io.gendan.shipment.shipment.Manifests;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Goods that never come are missed by nobody but their owner: when they are overdue, the times for a claim are counted all the same. */
@Singleton
class OverdueWorker {
    private static final Logger LOG = Logger.getLogger(OverdueWorker.class);
    private static final int AT_A_TIME = 200;

    private final Overdue overdue;
    private final Manifests manifests;
    private final AssessedAtTheEnd deadlines;
    private final Transactions transactions;
    private final Workers workers;
    private final Clock clock;
    private final Duration lookEvery;
    private Thread thread;

    OverdueWorker(
            Overdue overdue,
            Manifests manifests,
            AssessedAtTheEnd deadlines,
            Transactions transactions,
            Workers workers,
            Clock clock,
            @ConfigProperty(name = "gendan.overdue.look-every", defaultValue = "PT1M") Duration lookEvery) {
        this.overdue = overdue;
        this.manifests = manifests;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.workers = workers;
        this.clock = clock;
        this.lookEvery = lookEvery;
    }

    void start(@Observes StartupEvent event) {
        thread = workers.start("overdue", this::work);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(5000);
    }

    private void work() {
        try {
            while (true) {
                if (!look()) Thread.sleep(lookEvery);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops
        }
    }

    /** Whether there may be more. */
    boolean look() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            return transactions.again(3, Cause.of("shipment-service"), tx -> look(tx, now));
        } catch (RuntimeException e) {
            LOG.errorf(e, "overdue shipments are looked at again in a moment");
            return false;
        }
    }

    private boolean look(Tx tx, Instant now) {
        overdue.forgetArrived(tx);
        var found = overdue.notLookedAt(tx, now, AT_A_TIME);
        for (var due : found) {
            manifests
                    .of(tx, due.shipment())
                    .ifPresent(it -> deadlines.ended(tx, Map.of(due.shipment(), it.goods()), now));
            overdue.lookedAt(tx, due);
        }
        return found.size() == AT_A_TIME;
    }
}
