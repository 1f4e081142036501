package io.gendan.order.followup;

import io.gendan.eventsourcing.Lookout;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Workers;
import io.gendan.order.followup.FollowUpCommand.Look;
import io.gendan.order.salesorder.OrderId;
import io.gendan.sheets.CompanyDays;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks again and again for milestones that have become late. What follows is decided by the order; looked at twice, it follows once. */
@Singleton
class OverdueWatch extends Lookout {
    private static final int AT_A_TIME = 200;

    private final FollowUps followUps;
    private final MilestoneList list;
    private final CompanyDays days;
    private final Clock clock;

    OverdueWatch(
            FollowUps followUps,
            MilestoneList list,
            CompanyDays days,
            Transactions transactions,
            Workers workers,
            Clock clock,
            @ConfigProperty(name = "gendan.follow-up.look-every", defaultValue = "PT2S") Duration lookEvery) {
        super("overdue-watch", "order-service", lookEvery, workers, transactions);
        this.followUps = followUps;
        this.list = list;
        this.days = days;
        this.clock = clock;
    }

    @Override
    protected boolean look() {
        var now = clock.instant();
        var today = days.of(now);
        var look = new Look(today, now);
        this.<OrderId>each(
                (tx, after) -> list.lateSince(tx, today.minusDays(FollowUp.LATE_DAYS), after, AT_A_TIME),
                (tx, order) -> followUps.handle(tx, order, look));
        return false;
    }
}
