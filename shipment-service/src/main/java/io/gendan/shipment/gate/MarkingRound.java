package io.gendan.shipment.gate;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.incident.IncidentList;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;

/**
 * The marking of one incident, a batch of whole customers at a time, each batch in a transaction of its own. What is marked is a row,
 * so whoever is killed leaves nothing half-done and whoever comes next goes on where it stopped.
 *
 * <p>Two hands share the customers, so that one reads and decides while the other's facts are written. A hand is one lock of the
 * database, taken batch by batch: whichever replica has it works, and a correction of the incident waits for two batches at most.
 */
@Singleton
class MarkingRound {
    private static final int TRIES = 5;
    private static final String HAND = "hashtextextended('marking ' || ? || ' ' || ?, 0)";

    private final Transactions transactions;
    private final IncidentList incidents;
    private final Waiting waiting;
    private final Marks marks;

    MarkingRound(Transactions transactions, IncidentList incidents, Waiting waiting, Marks marks) {
        this.transactions = transactions;
        this.incidents = incidents;
        this.waiting = waiting;
        this.marks = marks;
    }

    record Job(IncidentId incident, Cause cause) {}

    /** How a hand is taken: at once or not at all, or when whoever has it lets it go. */
    private enum Taking {
        FREE("SELECT pg_try_advisory_xact_lock(" + HAND + ") AS taken"),
        IN_TURN("SELECT true AS taken FROM pg_advisory_xact_lock(" + HAND + ")");

        private final String sql;

        Taking(String sql) {
            this.sql = sql;
        }
    }

    /** Until nothing waits, or somebody else is at it. */
    void go(Job job) {
        work(job, Taking.FREE);
    }

    /** Until nothing waits; who is at it is waited for. */
    void finish(Job job) {
        work(job, Taking.IN_TURN);
    }

    /** What was taken back for the last correction was so when its work was finished; who rolls off a voyage later stays hit. */
    boolean allTold(Tx tx, IncidentId incident) {
        return waiting.count(tx, incident) == 0
                && (finished(tx, incident) || waiting.hitNoLonger(tx, incident).isEmpty());
    }

    private static boolean finished(Tx tx, IncidentId incident) {
        return tx.first(
                        "SELECT 1 FROM marking WHERE incident_id = ? AND finished_at IS NOT NULL",
                        row -> true,
                        incident)
                .isPresent();
    }

    private void work(Job job, Taking taking) {
        var incident = job.incident();
        var waits = transactions.in(job.cause(), tx -> waiting.of(tx, incident));
        if (!byHand(
                taking,
                waits,
                (hand, batch) ->
                        attempt(job, tx -> taken(tx, job, taking, hand) && marks.mark(tx, known(tx, job), batch) >= 0)))
            return;
        var hitNoLonger = transactions.in(job.cause(), tx -> waiting.hitNoLonger(tx, incident));
        if (!byHand(
                taking,
                hitNoLonger,
                (hand, batch) -> attempt(
                        job, tx -> taken(tx, job, taking, hand) && marks.takeBack(tx, known(tx, job), batch) >= 0)))
            return;
        attempt(job, tx -> {
            for (int hand = 0; hand < Hands.COUNT; hand++) if (!taken(tx, job, taking, hand)) return false;
            if (!allTold(tx, incident))
                throw new IllegalStateException("shipments wait for a mark that they do not take: " + incident);
            return tx.update("UPDATE marking SET finished_at = now() WHERE incident_id = ?", incident) == 1;
        });
    }

    private static boolean byHand(Taking taking, List<Waiting.Shipment> byCustomer, Hands.Step step) {
        return switch (taking) {
            case FREE -> Hands.atOnce(byCustomer, step);
            case IN_TURN -> Hands.inTurn(byCustomer, step);
        };
    }

    /** As it is known now: it may have been corrected since the work began. */
    private IncidentList.Row known(Tx tx, Job job) {
        return incidents.find(tx, job.incident()).orElseThrow();
    }

    private static boolean taken(Tx tx, Job job, Taking taking, int hand) {
        return tx.first(
                                taking.sql,
                                row -> row.getBoolean("taken"),
                                job.incident().toString(),
                                "" + hand)
                        .orElseThrow()
                && tx.first(
                                "SELECT 1 FROM marking WHERE incident_id = ? AND finished_at IS NULL FOR SHARE",
                                row -> true,
                                job.incident())
                        .isPresent();
    }

    /** Somebody else may be at one of the shipments at this moment, with a departure or a word on its condition. */
    private boolean attempt(Job job, Predicate<Tx> step) {
        return transactions.again(TRIES, job.cause(), step::test);
    }
}
