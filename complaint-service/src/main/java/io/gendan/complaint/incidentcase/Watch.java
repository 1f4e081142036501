package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseCommand.Escalate;
import io.gendan.complaint.incidentcase.CaseCommand.RemindCarrier;
import io.gendan.complaint.incidentcase.CaseCommand.RemindInsurance;
import io.gendan.complaint.incidentcase.CaseCommand.WaitNoLonger;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Lookout;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Workers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks every few seconds for cases where time itself is the news: a customer who has not been told in time, a notice that
 * waits too long for shipments that do not come, a question that nobody answers, and harm whose order was not known when it was
 * learned. What follows is decided by the case; looked at twice, it follows once.
 */
@Singleton
class Watch extends Lookout {
    private static final int AT_A_TIME = 200;
    private static final String PRESSING = "id IN (SELECT case_id FROM case_progress WHERE %s <= ?)";

    private final IncidentCases cases;
    private final HarmedGoods harmed;
    private final Clock clock;
    private final Duration noticeWaits;

    Watch(
            IncidentCases cases,
            HarmedGoods harmed,
            Transactions transactions,
            Workers workers,
            Clock clock,
            @ConfigProperty(name = "gendan.case.look-every", defaultValue = "PT2S") Duration lookEvery,
            @ConfigProperty(name = "gendan.case.notice-waits", defaultValue = "PT30S") Duration noticeWaits) {
        super("watch", "complaint-service", lookEvery, workers, transactions);
        this.cases = cases;
        this.harmed = harmed;
        this.clock = clock;
        this.noticeWaits = noticeWaits;
    }

    @Override
    protected boolean look() {
        var now = clock.instant();
        each("escalate_at <= ?", now, command(() -> new Escalate(now)));
        var noLonger = command(() -> new WaitNoLonger(new LetterId(Id.next()), now));
        each("unnamed_since <= ?", now.minus(noticeWaits), noLonger);
        each(PRESSING.formatted("carrier_remind_at"), now, command(() -> new RemindCarrier(now)));
        var insured = command(() -> new RemindInsurance(new LetterId(Id.next()), now));
        each(PRESSING.formatted("insurance_remind_at"), now, insured);
        each(HarmedRows.COMPLAINT_DUE, null, (tx, id) -> harmed.follow(tx, id, 0, now));
        return false;
    }

    private BiConsumer<Tx, CaseId> command(Supplier<CaseCommand> command) {
        return (tx, id) -> cases.handle(tx, id, command.get());
    }

    /** @param until what the first question mark in {@code due} stands for, null where there is none */
    private void each(String due, Instant until, BiConsumer<Tx, CaseId> work) {
        each((tx, after) -> due(tx, due, until, after), work);
    }

    private static List<CaseId> due(Tx tx, String due, Instant until, UUID after) {
        return tx.query(
                "SELECT id FROM incident_case WHERE " + due + " AND id > ? ORDER BY id LIMIT " + AT_A_TIME,
                row -> new CaseId(row.getObject("id", UUID.class)),
                until == null ? new Object[] {after} : new Object[] {until, after});
    }
}
