package io.gendan.eventsourcing;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means also: who comes with a token can be let in. */
@Readiness
@ApplicationScoped
class TokensCanBeChecked implements HealthCheck {
    private final PublishedKeys keys;

    TokensCanBeChecked(PublishedKeys keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("token-keys")
                .status(keys.someAreKnown())
                .build();
    }
}
