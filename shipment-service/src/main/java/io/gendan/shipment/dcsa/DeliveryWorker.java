package io.gendan.shipment.dcsa;

import io.gendan.eventsourcing.Workers;
import io.gendan.shipment.matching.Announcements;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** Tells subscribers, as long as the service runs; a slow one keeps no other waiting. */
@Singleton
class DeliveryWorker implements Runnable {
    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);
    private static final int LOOK_EVERY_MS = 500;

    private final Deliveries deliveries;
    private final Announcements announcements;
    private final Workers workers;
    private Thread thread;

    DeliveryWorker(Deliveries deliveries, Announcements announcements, Workers workers) {
        this.deliveries = deliveries;
        this.announcements = announcements;
        this.workers = workers;
    }

    void start(@Observes StartupEvent event) {
        thread = workers.start("deliveries", this);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(5000);
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                while (deliveries.sort()) if (Thread.currentThread().isInterrupted()) return;
                callAll();
            } catch (RuntimeException e) {
                LOG.errorf(e, "subscribers cannot be told: tried again in a moment");
            }
            try {
                announcements.awaitNews(LOOK_EVERY_MS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void callAll() {
        try (var calls = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var subscription : deliveries.due())
                calls.execute(() -> {
                    try {
                        deliveries.call(subscription);
                    } catch (RuntimeException e) {
                        LOG.errorf(e, "subscriber %s cannot be told: tried again in a moment", subscription.id());
                    }
                });
        }
    }
}
