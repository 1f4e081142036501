package io.gendan.gateway.door;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives each replica a breaker of its own: one that hangs says nothing of the others. */
@Singleton
class Breakers {
    private final int failures;
    private final Duration rest;

    Breakers(
            @ConfigProperty(name = "gendan.gateway.breaker.failures") int failures,
            @ConfigProperty(name = "gendan.gateway.breaker.rest") Duration rest) {
        this.failures = failures;
        this.rest = rest;
    }

    List<Replica> replicas(List<URI> urls) {
        return urls.stream()
                .map(url -> new Replica(
                        url.getHost(), url.getPort() >= 0 ? url.getPort() : 80, new Breaker(failures, rest.toNanos())))
                .toList();
    }
}
