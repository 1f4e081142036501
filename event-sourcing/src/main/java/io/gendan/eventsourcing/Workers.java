package io.gendan.eventsourcing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;

/**
 * The loops that run as long as the service does. None ends unseen: what a loop throws, an {@link Error} too, is logged and the
 * loop starts again a moment later; and liveness asks here whether each is still there.
 */
@Singleton
public class Workers {
    private static final Logger LOG = Logger.getLogger(Workers.class);

    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    /** @param loop returns when it is asked to stop, and not before */
    public Thread start(String name, Runnable loop) {
        var thread = Thread.ofPlatform().name(name).daemon().start(() -> keep(name, loop));
        threads.add(thread);
        return thread;
    }

    List<Thread> all() {
        return List.copyOf(threads);
    }

    private static void keep(String name, Runnable loop) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                loop.run();
                return;
            } catch (Throwable e) {
                LOG.errorf(e, "%s broke off and starts again", name);
                KafkaClients.pause();
            }
        }
    }
}
