package io.gendan.shipment.carrierevent;

import io.gendan.eventsourcing.Workers;
import io.gendan.shipment.matching.MatchingQueue;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Matches behind the answers, as long as the service runs. */
@Singleton
class MatchingWorker implements Runnable {
    private static final Logger LOG = Logger.getLogger(MatchingWorker.class);
    private static final int LOOK_EVERY_MS = 500;

    private final Matching matching;
    private final MatchingQueue queue;
    private final Workers workers;
    private Thread thread;

    MatchingWorker(Matching matching, MatchingQueue queue, Workers workers) {
        this.matching = matching;
        this.queue = queue;
        this.workers = workers;
    }

    void start(@Observes StartupEvent event) {
        thread = workers.start("matching", this);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(5000);
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                while (matching.round()) if (Thread.currentThread().isInterrupted()) return;
            } catch (RuntimeException e) {
                LOG.errorf(e, "what a carrier said cannot be matched: tried again in a minute");
                matching.putOff();
            }
            try {
                queue.awaitNews(LOOK_EVERY_MS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
