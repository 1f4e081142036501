package io.gendan.gateway.door;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is the same for every request, whoever answers it: its ids, its line in the log, and the manners of its answer. */
@Singleton
class Threshold {
    private static final Set<String> READABLE = Set.of(
            "Deprecation",
            "ETag",
            "Link",
            "Location",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            "Sunset",
            Headers.CORRELATION);
    private static final Set<String> SENDABLE = Set.of(
            "Accept",
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Last-Event-ID",
            "traceparent",
            Headers.CORRELATION);
    private static final int A_DAY_S = 86_400;

    private final AccessLog log;
    private final DoorTimes times;
    private final Deprecations deprecations;
    private final List<String> origins;
    private final CorsHandler cors;

    Threshold(
            AccessLog log,
            DoorTimes times,
            Deprecations deprecations,
            @ConfigProperty(name = "gendan.gateway.origins") Optional<List<String>> origins) {
        this.log = log;
        this.times = times;
        this.deprecations = deprecations;
        this.origins = origins.orElse(List.of());
        this.cors = CorsHandler.create()
                .addOrigins(this.origins)
                .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE))
                .allowedHeaders(SENDABLE)
                .exposedHeaders(READABLE)
                .maxAgeSeconds(A_DAY_S);
    }

    void lay(@Observes Router router) {
        router.route().order(Door.BEFORE_ALL_ELSE - 1).handler(this::cross);
    }

    private void cross(RoutingContext context) {
        Headers.mark(context.request());
        context.addHeadersEndHandler(_ -> finish(context));
        if (Visit.of(context).isFirstSeen()) context.addEndHandler(_ -> note(context));
        // Others' pages get no answer that they could read; it is their browser that keeps it from them.
        if (isOfListed(context)) cors.handle(context);
        else context.next();
    }

    private void note(RoutingContext context) {
        log.write(context);
        times.measure(context);
    }

    private boolean isOfListed(RoutingContext context) {
        if (origins.isEmpty()) return false;
        var origin = context.request().getHeader("Origin");
        return origin == null || origins.contains(origin);
    }

    private void finish(RoutingContext context) {
        var request = context.request();
        var answer = context.response().headers();
        var share = Visit.of(context).share();
        if (share != null) {
            answer.set("RateLimit-Policy", share.policy());
            answer.set("RateLimit", share.left());
        }
        var path = Visit.of(context).path();
        Policies.putOn(request, path, answer);
        deprecations.putOn(request.method().name(), path, answer);
        Compression.decide(request, answer);
    }
}
