package io.gendan.shipment.freetime;

import io.gendan.eventsourcing.Lookout;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Workers;
import io.gendan.shipment.freetime.FreeTimeCommand.Warn;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks for containers whose last free day is near. What follows is decided by each; looked at twice, it follows once. One that cannot
 * be warned of keeps nobody from the others.
 */
@Singleton
class FreeTimeWorker extends Lookout {
    private static final int AT_A_TIME = 200;

    private final ContainerTimes times;
    private final FreeTimeList list;
    private final Clock clock;

    FreeTimeWorker(
            ContainerTimes times,
            FreeTimeList list,
            Transactions transactions,
            Workers workers,
            Clock clock,
            @ConfigProperty(name = "gendan.free-time.look-every", defaultValue = "PT2S") Duration lookEvery) {
        super("free-time", "shipment-service", lookEvery, workers, transactions);
        this.times = times;
        this.list = list;
        this.clock = clock;
    }

    @Override
    protected boolean look() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            return transactions.again(3, cause(), tx -> {
                var due = list.due(tx, now, AT_A_TIME);
                for (var one : due) times.handle(tx, one, new Warn(now));
                return due.size() == AT_A_TIME;
            });
        } catch (RuntimeException oneOfThem) {
            each(
                    (tx, after) -> list.dueBehind(tx, now, after, AT_A_TIME),
                    (tx, id) -> times.handle(tx, id, new Warn(now)));
            return false;
        }
    }
}
