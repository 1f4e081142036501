package io.gendan.complaint.effectcheck;

import io.gendan.complaint.effectcheck.EffectCheckCommand.Look;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Workers;
import io.gendan.sheets.CompanyDays;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks for effect checks that fall due. What follows is decided by the check, once. */
@Singleton
class Watch {
    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final int AT_A_TIME = 200;
    private static final int TRIES = 3;

    private final EffectChecks checks;
    private final Transactions transactions;
    private final Workers workers;
    private final CompanyDays days;
    private final Clock clock;
    private final Duration lookEvery;
    private Thread thread;

    Watch(
            EffectChecks checks,
            Transactions transactions,
            Workers workers,
            CompanyDays days,
            Clock clock,
            @ConfigProperty(name = "gendan.effect-check.look-every", defaultValue = "PT1M") Duration lookEvery) {
        this.checks = checks;
        this.transactions = transactions;
        this.workers = workers;
        this.days = days;
        this.clock = clock;
        this.lookEvery = lookEvery;
    }

    void start(@Observes StartupEvent event) {
        thread = workers.start("effect-check-watch", this::work);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(5000);
    }

    private void work() {
        try {
            while (true) {
                look(clock.instant().truncatedTo(ChronoUnit.MICROS));
                Thread.sleep(lookEvery);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops
        }
    }

    void look(Instant now) {
        try {
            var look = new Look(days.of(now), now);
            var first = new UUID(0, 0);
            for (var some = due(look, first); !some.isEmpty(); some = due(look, first)) {
                for (var id : some) one(id, look);
                first = some.getLast().value(); // on to those behind, whatever became of these
            }
        } catch (RuntimeException e) {
            LOG.warnf("the watch over effect checks looks again soon: %s", e.getMessage());
        }
    }

    /** One that cannot be decided keeps nobody from looking after the others. */
    private void one(EffectCheckId id, Look look) {
        try {
            transactions.again(TRIES, Cause.of("complaint-service"), tx -> checks.handle(tx, id, look));
        } catch (RuntimeException e) {
            LOG.warnf("the watch looks again soon at effect check %s: %s", id.value(), e.getMessage());
        }
    }

    private List<EffectCheckId> due(Look look, UUID after) {
        return transactions.in(
                Cause.of("complaint-service"),
                tx -> tx.query(
                        "SELECT id FROM effect_check WHERE status = 'WAITING' AND due_on <= ? AND id > ? ORDER BY id LIMIT "
                                + AT_A_TIME,
                        row -> new EffectCheckId(row.getObject("id", UUID.class)),
                        look.today(),
                        after));
    }
}
