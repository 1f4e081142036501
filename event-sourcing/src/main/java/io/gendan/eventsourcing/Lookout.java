package io.gendan.eventsourcing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;

/**
 * Looks now and then, as long as the service runs, whether time itself has made something due. What follows is decided by whatever it
 * is due of; looked at twice, it follows once. What goes wrong is looked at again, and keeps nobody from looking after the others.
 */
public abstract class Lookout {
    private static final Logger LOG = Logger.getLogger(Lookout.class);
    private static final int TRIES = 3;
    private static final int STOPS_WITHIN_MS = 5000;

    protected final Transactions transactions;
    private final String name;
    private final String service;
    private final Duration every;
    private final Workers workers;
    private Thread thread;

    /**
     * @param name of the loop, as liveness has it
     * @param service in whose name things happen
     */
    protected Lookout(String name, String service, Duration every, Workers workers, Transactions transactions) {
        this.name = name;
        this.service = service;
        this.every = every;
        this.workers = workers;
        this.transactions = transactions;
    }

    /** Whether there may be more, so that it is not waited until the next look. */
    protected abstract boolean look();

    protected final Cause cause() {
        return Cause.of(service);
    }

    public void start(@Observes StartupEvent event) {
        thread = workers.start(name, this::work);
    }

    public void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join(STOPS_WITHIN_MS);
    }

    private void work() {
        try {
            while (true) {
                if (!looked()) Thread.sleep(every);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops
        }
    }

    private boolean looked() {
        try {
            return look();
        } catch (RuntimeException e) {
            LOG.warnf("%s looks again soon: %s", name, e);
            return false;
        }
    }

    /**
     * Goes through all that is due, each in a transaction of its own.
     *
     * @param due the next ones behind an id, in the order of their ids; none at the end
     */
    protected final <I extends Id> void each(BiFunction<Tx, UUID, List<I>> due, BiConsumer<Tx, I> work) {
        try {
            var first = new UUID(0, 0);
            for (var some = due(due, first); !some.isEmpty(); some = due(due, first)) {
                for (var id : some) one(id, work);
                first = some.getLast().value(); // on to those behind, whatever became of these
            }
        } catch (RuntimeException e) {
            LOG.warnf("%s looks again soon: %s", name, e);
        }
    }

    private <I extends Id> List<I> due(BiFunction<Tx, UUID, List<I>> due, UUID after) {
        return transactions.in(cause(), tx -> due.apply(tx, after));
    }

    /** For one that may fail alone. */
    protected final <I extends Id> void one(I id, BiConsumer<Tx, I> work) {
        try {
            transactions.again(TRIES, cause(), tx -> {
                work.accept(tx, id);
                return id;
            });
        } catch (RuntimeException e) {
            LOG.warnf("%s looks again soon at %s: %s", name, id.value(), e);
        }
    }
}
