package io.gendan.eventsourcing;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive means: the threads that carry messages out and in are there. A broker that is away is waited for, not died of. */
@Liveness
@ApplicationScoped
class AtWork implements HealthCheck {
    private final Kafka kafka;

    AtWork(Kafka kafka) {
        this.kafka = kafka;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("messages in and out")
                .status(kafka.alive())
                .build();
    }
}
