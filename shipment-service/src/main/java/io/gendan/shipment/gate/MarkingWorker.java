package io.gendan.shipment.gate;

import io.gendan.eventsourcing.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Marks shipments behind the answers, as long as the service runs. Every replica has one; they share the work by its locks. */
@Singleton
class MarkingWorker implements Runnable {
    private static final Logger LOG = Logger.getLogger(MarkingWorker.class);
    private static final int LOOK_EVERY_MS = 500;

    private final MarkingJobs jobs;
    private final Workers workers;
    private Thread thread;

    MarkingWorker(MarkingJobs jobs, Workers workers) {
        this.jobs = jobs;
        this.workers = workers;
    }

    void start(@Observes StartupEvent event) {
        thread = workers.start("marking", this);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(5000);
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                jobs.workOff();
            } catch (RuntimeException e) {
                LOG.errorf(e, "what is to be marked cannot be read: looked for again in a moment");
            }
            try {
                jobs.awaitNews(LOOK_EVERY_MS); // another replica's reports are found by looking
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
