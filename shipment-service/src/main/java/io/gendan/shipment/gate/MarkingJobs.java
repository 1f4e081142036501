package io.gendan.shipment.gate;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.incident.IncidentList;
import io.gendan.shipment.incident.Marking;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * The marking of each reported incident, a batch of whole customers at a time, each batch in a transaction of its own. What is marked
 * is a row, so whoever is killed leaves nothing half-done and whoever comes next goes on where it stopped.
 */
@Singleton
class MarkingJobs implements Marking {
    private static final Logger LOG = Logger.getLogger(MarkingJobs.class);
    private static final int BATCH =
            500; // the shipments of so many are locked until their commit, and somebody may want to book one on
    private static final int TRIES = 5;

    private final Transactions transactions;
    private final IncidentList incidents;
    private final Waiting waiting;
    private final Marks marks;
    private final Semaphore news = new Semaphore(0);

    MarkingJobs(Transactions transactions, IncidentList incidents, Waiting waiting, Marks marks) {
        this.transactions = transactions;
        this.incidents = incidents;
        this.waiting = waiting;
        this.marks = marks;
    }

    private record Job(IncidentId incident, Cause cause) {}

    @Override
    public void begin(Tx tx, IncidentId incident) {
        tx.update(
                "INSERT INTO marking (incident_id, correlation, traceparent) VALUES (?, ?, ?) ON CONFLICT (incident_id) DO UPDATE"
                        + " SET correlation = excluded.correlation, traceparent = excluded.traceparent, finished_at = NULL",
                incident,
                tx.cause().correlation(),
                tx.cause().traceparent());
        tx.afterCommit(news::release);
    }

    @Override
    public Progress progress(Tx tx, IncidentId incident) {
        var waits = waiting.count(tx, incident);
        return tx.first(
                        "SELECT count(*) FILTER (WHERE no_longer_at IS NULL) AS marked,"
                                + " count(*) FILTER (WHERE no_longer_at IS NOT NULL) AS no_longer,"
                                + " count(*) FILTER (WHERE closed_at IS NULL) AS not_settled,"
                                + " EXISTS (SELECT FROM marking WHERE marking.incident_id = ? AND finished_at IS NOT NULL) AS finished"
                                + " FROM affected_shipment WHERE incident_id = ?",
                        row -> new Progress(
                                row.getLong("marked") + waits,
                                row.getLong("marked"),
                                row.getLong("no_longer"),
                                row.getLong("not_settled"),
                                row.getBoolean("finished")),
                        incident,
                        incident)
                .orElseThrow();
    }

    /** What was taken back for the last correction was so when its work was finished; who rolls off a voyage later stays hit. */
    @Override
    public boolean allTold(Tx tx, IncidentId incident) {
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

    @Override
    public void finish(IncidentId incident) {
        unfinished().stream().filter(job -> job.incident().equals(incident)).forEach(job -> work(job, ""));
    }

    /** All jobs that nobody else is at. One that cannot be done keeps nobody from the next. */
    void workOff() {
        for (var job : unfinished()) {
            try {
                work(job, " SKIP LOCKED");
            } catch (RuntimeException e) {
                // Nothing is let through meanwhile: what is not marked is held by the incident itself.
                LOG.errorf(e, "marking for incident %s stops and goes on in a moment", job.incident());
            }
        }
    }

    void awaitNews(long millis) throws InterruptedException {
        if (news.tryAcquire(millis, TimeUnit.MILLISECONDS)) news.drainPermits();
    }

    private List<Job> unfinished() {
        return transactions.in(
                Cause.of("shipment-service"),
                tx -> tx.query(
                        "SELECT * FROM marking WHERE finished_at IS NULL ORDER BY incident_id",
                        row -> new Job(
                                new IncidentId(row.getObject("incident_id", UUID.class)),
                                new Cause(
                                        "shipment-service",
                                        row.getObject("correlation", UUID.class),
                                        null,
                                        row.getString("traceparent")))));
    }

    /** Until nothing waits, or somebody else is at it. */
    private void work(Job job, String orSkip) {
        var incident = job.incident();
        for (var batch : batches(transactions.in(job.cause(), tx -> waiting.of(tx, incident))))
            if (!attempt(job, tx -> taken(tx, job, orSkip) && marks.mark(tx, known(tx, job), batch) >= 0)) return;
        for (var batch : batches(transactions.in(job.cause(), tx -> waiting.hitNoLonger(tx, incident))))
            if (!attempt(job, tx -> taken(tx, job, orSkip) && marks.takeBack(tx, known(tx, job), batch) >= 0)) return;
        attempt(job, tx -> {
            if (!taken(tx, job, orSkip)) return false;
            if (!allTold(tx, incident))
                throw new IllegalStateException("shipments wait for a mark that they do not take: " + incident);
            return tx.update("UPDATE marking SET finished_at = now() WHERE incident_id = ?", incident) == 1;
        });
    }

    /** As it is known now: it may have been corrected since the work began. */
    private IncidentList.Row known(Tx tx, Job job) {
        return incidents.find(tx, job.incident()).orElseThrow();
    }

    private static boolean taken(Tx tx, Job job, String orSkip) {
        return tx.first(
                        "SELECT 1 FROM marking WHERE incident_id = ? AND finished_at IS NULL FOR UPDATE" + orSkip,
                        row -> true,
                        job.incident())
                .isPresent();
    }

    /** Somebody else may be at one of the shipments at this moment, with a departure or a word on its condition. */
    private boolean attempt(Job job, Function<Tx, Boolean> step) {
        return transactions.again(TRIES, job.cause(), step);
    }

    /** Whole customers, so that the first word a customer gets knows of all their shipments. */
    static List<List<Waiting.Shipment>> batches(List<Waiting.Shipment> byCustomer) {
        var batches = new ArrayList<List<Waiting.Shipment>>();
        Optional<Waiting.Shipment> last = Optional.empty();
        for (var shipment : byCustomer) {
            var another = last.isEmpty() || !last.get().customer().equals(shipment.customer());
            if (batches.isEmpty() || another && batches.getLast().size() >= BATCH) batches.add(new ArrayList<>());
            batches.getLast().add(shipment);
            last = Optional.of(shipment);
        }
        return batches;
    }
}
