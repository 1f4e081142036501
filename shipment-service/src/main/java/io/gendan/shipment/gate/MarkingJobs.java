package io.gendan.shipment.gate;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.incident.Marking;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The marking of each reported incident: what there is to do, and how far it is. A row for each, so that no restart forgets one. */
@Singleton
class MarkingJobs implements Marking {
    private static final Logger LOG = Logger.getLogger(MarkingJobs.class);

    private final Transactions transactions;
    private final Waiting waiting;
    private final MarkingRound round;
    private final Semaphore news = new Semaphore(0);

    MarkingJobs(Transactions transactions, Waiting waiting, MarkingRound round) {
        this.transactions = transactions;
        this.waiting = waiting;
        this.round = round;
    }

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

    @Override
    public boolean allTold(Tx tx, IncidentId incident) {
        return round.allTold(tx, incident);
    }

    @Override
    public void finish(IncidentId incident) {
        unfinished().stream().filter(job -> job.incident().equals(incident)).forEach(round::finish);
    }

    /** All jobs that nobody else is at. One that cannot be done keeps nobody from the next. */
    void workOff() {
        for (var job : unfinished()) {
            try {
                round.go(job);
            } catch (RuntimeException e) {
                // Nothing is let through meanwhile: what is not marked is held by the incident itself.
                LOG.errorf(e, "marking for incident %s stops and goes on in a moment", job.incident());
            }
        }
    }

    void awaitNews(long millis) throws InterruptedException {
        if (news.tryAcquire(millis, TimeUnit.MILLISECONDS)) news.drainPermits();
    }

    private List<MarkingRound.Job> unfinished() {
        return transactions.in(
                Cause.of("shipment-service"),
                tx -> tx.query(
                        "SELECT * FROM marking WHERE finished_at IS NULL ORDER BY incident_id",
                        row -> new MarkingRound.Job(
                                new IncidentId(row.getObject("incident_id", UUID.class)),
                                new Cause(
                                        "shipment-service",
                                        row.getObject("correlation", UUID.class),
                                        null,
                                        row.getString("traceparent")))));
    }
}
