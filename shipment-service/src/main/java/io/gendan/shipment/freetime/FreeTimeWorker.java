package io.gendan.shipment.freetime;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Workers;
import io.gendan.shipment.freetime.FreeTimeCommand.Warn;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks for containers whose last free day is near. What follows is decided by each; looked at twice, it follows once. */
@Singleton
class FreeTimeWorker {
    private static final Logger LOG = Logger.getLogger(FreeTimeWorker.class);
    private static final int AT_A_TIME = 200;

    private final ContainerTimes times;
    private final FreeTimeList list;
    private final Transactions transactions;
    private final Workers workers;
    private final Clock clock;
    private final Duration lookEvery;
    private Thread thread;

    FreeTimeWorker(
            ContainerTimes times,
            FreeTimeList list,
            Transactions transactions,
            Workers workers,
            Clock clock,
            @ConfigProperty(name = "gendan.free-time.look-every", defaultValue = "PT2S") Duration lookEvery) {
        this.times = times;
        this.list = list;
        this.transactions = transactions;
        this.workers = workers;
        this.clock = clock;
        this.lookEvery = lookEvery;
    }

    void start(@Observes StartupEvent event) {
        thread = workers.start("free-time", this::work);
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
    private boolean look() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            return transactions.again(3, Cause.of("shipment-service"), tx -> {
                var due = list.due(tx, now, AT_A_TIME);
                for (var one : due) times.handle(tx, one, new Warn(now));
                return due.size() == AT_A_TIME;
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "free time is looked after again in a moment");
            return false;
        }
    }
}
