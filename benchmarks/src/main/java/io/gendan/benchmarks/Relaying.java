package io.gendan.benchmarks;

import io.gendan.eventsourcing.Outbox;
import io.gendan.eventsourcing.OutboxRelay;
import javax.sql.DataSource;

/** The relay on a thread of its own, as a service runs it. */
record Relaying(Thread thread) implements AutoCloseable {
    static Relaying start(DataSource database, Outbox outbox, Topic topic) {
        var relay = new OutboxRelay(database, outbox, "/bench", topic.broker(), 1_048_576);
        return new Relaying(Thread.ofPlatform().name("outbox-relay").daemon().start(relay));
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(10_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
