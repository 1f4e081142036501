package io.gendan.eventsourcing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts, with the service, what carries its messages out and brings others' in; stops it with the service. */
@Singleton
public class Kafka {
    private final OutboxRelay relay;
    private final Optional<Subscription> subscription;
    private final Workers workers;
    private final List<Thread> threads = new ArrayList<>();

    Kafka(
            DataSource database,
            Transactions transactions,
            Outbox outbox,
            MessageTypes types,
            Instance<Listening> listening,
            Workers workers,
            @ConfigProperty(name = "gendan.kafka") String bootstrapServers,
            @ConfigProperty(name = "gendan.kafka.largest-message", defaultValue = "1048576") int largestMessage) {
        this.workers = workers;
        relay = new OutboxRelay(database, outbox, types.source(), bootstrapServers, largestMessage);
        subscription = listening.stream()
                .findFirst()
                .map(ears -> new Subscription(
                        ears.consumer(), ears.topics(), transactions, ears.handler(), bootstrapServers));
    }

    void start(@Observes StartupEvent event) {
        threads.add(workers.start("outbox-relay", relay));
        subscription.ifPresent(ears -> threads.add(workers.start("subscription", ears)));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        subscription.ifPresent(Subscription::stop);
        threads.getFirst().interrupt();
        for (var thread : threads) thread.join(5000);
    }

    Optional<Parking> parking() {
        return subscription.map(Subscription::parking);
    }
}
