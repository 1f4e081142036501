package io.gendan.complaint.complaint;

import io.gendan.complaint.absence.AbsenceList;
import io.gendan.complaint.complaint.ComplaintClocks.Due;
import io.gendan.complaint.complaint.ComplaintCommand.Escalate;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Looks for complaints that somebody higher is to hear of: a promise was broken, or the sum is large. Each rung follows once, also when
 * its time came while nobody looked.
 */
@Singleton
class EscalationWatch {
    private static final Logger LOG = Logger.getLogger(EscalationWatch.class);
    private static final int AT_A_TIME = 250;

    private final Complaints complaints;
    private final ComplaintClocks clocks;
    private final ClockWarnings warnings;
    private final AbsenceList absences;
    private final Transactions transactions;
    private final Workers workers;
    private final Clock clock;
    private final Duration lookEvery;
    private Thread thread;

    EscalationWatch(
            Complaints complaints,
            ComplaintClocks clocks,
            ClockWarnings warnings,
            AbsenceList absences,
            Transactions transactions,
            Workers workers,
            Clock clock,
            @ConfigProperty(name = "gendan.clocks.look-every", defaultValue = "PT1S") Duration lookEvery) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.warnings = warnings;
        this.absences = absences;
        this.transactions = transactions;
        this.workers = workers;
        this.clock = clock;
        this.lookEvery = lookEvery;
    }

    void start(@Observes StartupEvent event) {
        thread = workers.start("escalations", this::work);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(5000);
    }

    private void work() {
        try {
            while (true) {
                if (!warnings.look() & !look()) Thread.sleep(lookEvery);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops
        }
    }

    /** Whether there may be more. One that cannot be decided, or that somebody is just changing, keeps nobody from the others. */
    private boolean look() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            return transactions.in(cause(), tx -> alone(tx) && allAtOnce(tx, now));
        } catch (RuntimeException e) {
            LOG.infof("escalated one by one: %s", e.getMessage());
            oneByOne(now);
            return false;
        }
    }

    /** Of several replicas one looks; the others would only find that it was done. */
    private static boolean alone(Tx tx) {
        return tx.first(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended('escalations', 0))",
                        row -> row.getBoolean(1))
                .orElseThrow();
    }

    private boolean allAtOnce(Tx tx, Instant now) {
        var due = clocks.due(tx, now, AT_A_TIME);
        return !due.isEmpty() && complaints.handleAll(tx, commands(tx, due, now)) > 0 && due.size() == AT_A_TIME;
    }

    private void oneByOne(Instant now) {
        try {
            for (var due : transactions.in(cause(), tx -> clocks.due(tx, now, AT_A_TIME))) escalate(due, now);
        } catch (RuntimeException e) {
            LOG.warnf("the clocks are looked at again soon: %s", e.getMessage());
        }
    }

    private void escalate(Due due, Instant now) {
        try {
            transactions.again(
                    3,
                    cause(),
                    tx -> complaints.handle(
                            tx, due.id(), commands(tx, List.of(due), now).get(due.id())));
        } catch (RuntimeException e) {
            LOG.warnf("complaint %s is escalated soon: %s", due.id().value(), e.getMessage());
        }
    }

    private Map<ComplaintId, Escalate> commands(Tx tx, List<Due> due, Instant now) {
        var covers = new HashMap<String, Optional<String>>();
        var commands = new LinkedHashMap<ComplaintId, Escalate>();
        for (var one : due) {
            var to = one.step().to();
            var cover = covers.computeIfAbsent(to.name(), role -> absences.cover(tx, role, now));
            commands.put(one.id(), new Escalate(to, cover.orElse(null), one.why(), now));
        }
        return commands;
    }

    private static Cause cause() {
        return Cause.of("complaint-service");
    }
}
