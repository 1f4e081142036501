package io.gendan.gateway.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;

/**
 * The metric {@code gendan_door_seconds}: how long requests were here, by the service that answered ({@code gateway} for itself), by
 * whose they were ({@code staff}, {@code partner}, {@code stranger}) and by the hundreds of the status.
 */
@Singleton
class DoorTimes {
    private static final Duration[] BUCKETS = DoubleStream.of(5, 20, 50, 100, 250, 500, 1000, 2500, 10_000, 30_000)
            .mapToObj(millis -> Duration.ofMillis((long) millis))
            .toArray(Duration[]::new);

    private final MeterRegistry metrics;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>(); // the registry would look for each anew

    DoorTimes(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    private record Kind(String service, String caller, int hundreds) {}

    void measure(RoutingContext context) {
        var visit = Visit.of(context);
        var kind = new Kind(
                visit.service() == null ? "gateway" : visit.service(),
                visit.customer() != null ? "partner" : visit.account() != null ? "staff" : "stranger",
                context.response().getStatusCode() / 100);
        timers.computeIfAbsent(kind, this::timer).record(Math.round(visit.millis() * 1000), TimeUnit.MICROSECONDS);
    }

    private Timer timer(Kind kind) {
        return Timer.builder("gendan.door")
                .description("From a request's coming in to the end of its answer")
                .tags("service", kind.service(), "caller", kind.caller(), "status", kind.hundreds() + "xx")
                .serviceLevelObjectives(BUCKETS)
                .register(metrics);
    }
}
