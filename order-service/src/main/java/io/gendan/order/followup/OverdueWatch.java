package io.gendan.order.followup;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Workers;
import io.gendan.order.followup.FollowUpCommand.Look;
import io.gendan.order.salesorder.OrderId;
import io.gendan.sheets.CompanyDays;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks again and again for milestones that have become late. What follows is decided by the order; looked at twice, it follows once. */
@Singleton
class OverdueWatch {
    private static final Logger LOG = Logger.getLogger(OverdueWatch.class);
    private static final int AT_A_TIME = 200;

    private final FollowUps followUps;
    private final MilestoneList list;
    private final CompanyDays days;
    private final Transactions transactions;
    private final Workers workers;
    private final Clock clock;
    private final Duration lookEvery;
    private Thread thread;

    OverdueWatch(
            FollowUps followUps,
            MilestoneList list,
            CompanyDays days,
            Transactions transactions,
            Workers workers,
            Clock clock,
            @ConfigProperty(name = "gendan.follow-up.look-every", defaultValue = "PT2S") Duration lookEvery) {
        this.followUps = followUps;
        this.list = list;
        this.days = days;
        this.transactions = transactions;
        this.workers = workers;
        this.clock = clock;
        this.lookEvery = lookEvery;
    }

    void start(@Observes StartupEvent event) {
        thread = workers.start("overdue-watch", this::work);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(5000);
    }

    private void work() {
        try {
            while (true) {
                look();
                Thread.sleep(lookEvery);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops
        }
    }

    private void look() {
        var now = clock.instant();
        var today = days.of(now);
        var look = new Look(today, now);
        try {
            var after = new UUID(0, 0);
            while (true) {
                var behind = after;
                var some = transactions.in(
                        Cause.of("order-service"),
                        tx -> list.lateSince(tx, today.minusDays(FollowUp.LATE_DAYS), behind, AT_A_TIME));
                if (some.isEmpty()) return;
                for (var order : some) one(order, look);
                after = some.getLast().value(); // on to those behind, whatever became of these
            }
        } catch (RuntimeException e) {
            LOG.warnf("the watch looks again soon: %s", e.getMessage());
        }
    }

    /** One order that cannot be decided keeps nobody from looking after the others. */
    private void one(OrderId order, Look look) {
        try {
            transactions.run(Cause.of("order-service"), tx -> followUps.handle(tx, order, look));
        } catch (RuntimeException e) {
            LOG.warnf("the watch looks again soon at order %s: %s", order.value(), e.getMessage());
        }
    }
}
