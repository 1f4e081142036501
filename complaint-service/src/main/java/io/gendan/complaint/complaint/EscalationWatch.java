package io.gendan.complaint.complaint;

import io.gendan.complaint.absence.AbsenceList;
import io.gendan.complaint.complaint.ComplaintClocks.Due;
import io.gendan.complaint.complaint.ComplaintCommand.Escalate;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Lookout;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Workers;
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

/**
 * Looks for complaints that somebody higher is to hear of: a promise was broken, or the sum is large. Each rung follows once, also when
 * its time came while nobody looked.
 */
@Singleton
class EscalationWatch extends Lookout {
    private static final int AT_A_TIME = 250;

    private final Complaints complaints;
    private final ComplaintClocks clocks;
    private final ClockWarnings warnings;
    private final AbsenceList absences;
    private final Clock clock;

    EscalationWatch(
            Complaints complaints,
            ComplaintClocks clocks,
            ClockWarnings warnings,
            AbsenceList absences,
            Transactions transactions,
            Workers workers,
            Clock clock,
            @ConfigProperty(name = "gendan.clocks.look-every", defaultValue = "PT1S") Duration lookEvery) {
        super("escalations", "complaint-service", lookEvery, workers, transactions);
        this.complaints = complaints;
        this.clocks = clocks;
        this.warnings = warnings;
        this.absences = absences;
        this.clock = clock;
    }

    @Override
    protected boolean look() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return warn(now) | escalate(now);
    }

    private boolean warn(Instant now) {
        try {
            return transactions.in(cause(), tx -> warnings.look(tx, now));
        } catch (RuntimeException oneOfThem) {
            for (var errand : transactions.in(cause(), tx -> warnings.near(tx, now)))
                one(errand.id(), (tx, id) -> complaints.handle(tx, id, errand.command()));
            return false;
        }
    }

    /** Whether there may be more. One that cannot be decided, or that somebody is just changing, keeps nobody from the others. */
    private boolean escalate(Instant now) {
        try {
            return transactions.in(cause(), tx -> alone(tx) && allAtOnce(tx, now));
        } catch (RuntimeException oneOfThem) {
            for (var due : transactions.in(cause(), tx -> clocks.due(tx, now, AT_A_TIME)))
                one(
                        due.id(),
                        (tx, id) -> complaints.handle(
                                tx, id, commands(tx, List.of(due), now).get(id)));
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
}
