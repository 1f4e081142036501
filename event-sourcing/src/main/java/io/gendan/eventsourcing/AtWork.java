package io.gendan.eventsourcing;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive means: every loop of the service is there. A broker or a database that is away is waited for, not died of. */
@Liveness
@ApplicationScoped
class AtWork implements HealthCheck {
    private final Workers workers;

    AtWork(Workers workers) {
        this.workers = workers;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("workers").up();
        for (var worker : workers.all()) {
            answer.withData(worker.getName(), worker.isAlive());
            if (!worker.isAlive()) answer.down();
        }
        return answer.build();
    }
}
