package io.gendan.gateway.webhook;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Workers;
import io.gendan.gateway.feed.News;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks for webhooks that have something to be sent, when something was said and now and then, and starts a courier for each. */
@Singleton
class Dispatch {
    private static final Logger LOG = Logger.getLogger(Dispatch.class);
    private static final int STOPS_WITHIN_MS = 5000;

    private final Courier courier;
    private final Leases leases;
    private final Transactions transactions;
    private final Workers workers;
    private final Duration lookEvery;
    private final int atOnce;
    private final Semaphore places;
    private final News.Waiting news;

    private Thread thread;
    private volatile boolean closing;

    Dispatch(
            Courier courier,
            Leases leases,
            Transactions transactions,
            Workers workers,
            News news,
            @ConfigProperty(name = "gendan.webhook.look-every", defaultValue = "PT1S") Duration lookEvery,
            @ConfigProperty(name = "gendan.webhook.at-once") int atOnce) {
        this.courier = courier;
        this.leases = leases;
        this.transactions = transactions;
        this.workers = workers;
        this.news = news.waiting();
        this.lookEvery = lookEvery;
        this.atOnce = atOnce;
        this.places = new Semaphore(atOnce);
    }

    void start(@Observes StartupEvent event) {
        thread = workers.start("webhooks", this::work);
    }

    /** What is under way may end, so that it is not sent again by who comes after us. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        closing = true;
        thread.interrupt();
        thread.join(STOPS_WITHIN_MS);
        if (!places.tryAcquire(atOnce, STOPS_WITHIN_MS, TimeUnit.MILLISECONDS))
            LOG.info("some webhooks are left in the middle of a try: it is made again when their lease has run out");
    }

    private void work() {
        try {
            while (!closing) {
                look();
                news.await(lookEvery);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops
        }
    }

    private void look() throws InterruptedException {
        var free = places.availablePermits(); // only we take them
        if (free == 0) return;
        try {
            var lease = Id.next();
            for (var webhook : transactions.in(Cause.of("gateway"), tx -> leases.take(tx, lease, free))) {
                places.acquire();
                Thread.ofVirtual().name("webhook").start(() -> serve(webhook, lease));
            }
        } catch (RuntimeException e) {
            LOG.warnf("webhooks are looked after again soon: %s", e);
        }
    }

    private void serve(WebhookId webhook, UUID lease) {
        try {
            courier.serve(webhook, lease, () -> !closing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warnf("webhook %s is served again when its lease has run out: %s", webhook.value(), e);
        } finally {
            places.release();
            news.nudge(); // what came while it was held was not looked for
        }
    }
}
