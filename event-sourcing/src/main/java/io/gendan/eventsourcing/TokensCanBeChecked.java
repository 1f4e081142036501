package io.gendan.eventsourcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means also: who comes with a token can be let in. */
@Readiness
@ApplicationScoped
class TokensCanBeChecked implements HealthCheck {
    private final Instance<PublishedKeys> keys; // of all services but the one that publishes them

    TokensCanBeChecked(Instance<PublishedKeys> keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("token-keys")
                .status(keys.stream().allMatch(PublishedKeys::someAreKnown))
                .build();
    }
}
