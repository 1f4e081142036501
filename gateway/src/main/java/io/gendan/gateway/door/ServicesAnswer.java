package io.gendan.gateway.door;

import io.gendan.eventsourcing.Lookout;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Workers;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is who can do what is asked of them: of each service that is needed at least one replica is ready, as of the last look. */
@Readiness
@Singleton
class ServicesAnswer extends Lookout implements HealthCheck {
    private static final int PATIENCE_MS = 1500;
    private static final String NAME = "services";
    /** However many ask, the services are asked so often, and nobody waits for it. */
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Places places;
    private final List<String> needed;
    private volatile HealthCheckResponse last = HealthCheckResponse.down(NAME);

    ServicesAnswer(
            Places places,
            Workers workers,
            Transactions transactions,
            @ConfigProperty(name = "gendan.gateway.ready-needs") List<String> needed) {
        super("services-answer", "gateway", EVERY, workers, transactions);
        this.places = places;
        this.needed = needed.equals(List.of("none")) ? List.of() : needed;
        for (var service : this.needed)
            if (places.all().stream().noneMatch(place -> place.service().equals(service)))
                throw new IllegalStateException("gendan.gateway.ready-needs names no service of ours: " + service);
    }

    @Override
    public HealthCheckResponse call() {
        return last;
    }

    @Override
    protected boolean look() {
        var answer = HealthCheckResponse.named(NAME).up();
        for (var place : places.all()) {
            var ready = ready(place);
            answer.withData(
                    place.service(),
                    "%d of %d ready".formatted(ready, place.replicas().size()));
            if (ready == 0 && needed.contains(place.service())) answer.down();
        }
        last = answer.build();
        return false;
    }

    private static long ready(Place place) {
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = place.replicas().stream()
                    .map(replica -> askers.submit((Callable<Boolean>) () -> isReady(replica)))
                    .toList();
            long ready = 0;
            for (var each : answers) if (each.get()) ready++;
            return ready;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static boolean isReady(Replica replica) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://" + replica + "/q/health/ready").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MS);
            connection.setReadTimeout(PATIENCE_MS);
            try {
                return connection.getResponseCode() / 100 == 2;
            } finally {
                connection.disconnect();
            }
        } catch (IOException away) {
            return false;
        }
    }
}
