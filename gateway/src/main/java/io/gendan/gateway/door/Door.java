package io.gendan.gateway.door;

import io.gendan.eventsourcing.Problem;
import io.gendan.gateway.feed.EventStream;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;

/** The only door. Every request is marked, measured and asked for its token here, before anything else hears of it. */
@Singleton
class Door {
    private static final int BEFORE_ALL_ELSE = -10_000;
    private static final String OPEN = "may pass";
    private static final String OWN_OPERATIONS = "/v1/operations/gateway/";
    private static final Set<String> OWN = Set.of("/v1/events", "/v1/timeline");
    private static final Set<String> OPEN_TO_ALL = Set.of("/", "/openapi", "/openapi.json", "/openapi.yaml", "/docs");

    private final Callers callers;
    private final Places places;
    private final Forwarding forwarding;
    private final EventStream events;
    private final Bodies bodies;

    Door(Callers callers, Places places, Forwarding forwarding, EventStream events, Bodies bodies) {
        this.callers = callers;
        this.places = places;
        this.forwarding = forwarding;
        this.events = events;
        this.bodies = bodies;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_ALL_ELSE).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        if (context.get(OPEN) != null) {
            context.next(); // rerouted by ourselves
            return;
        }
        var request = context.request();
        Headers.mark(request);
        var largest = bodies.largest(context.normalizedPath());
        if (length(context) > largest) Refusing.answerAndDrain(context, Refusing.tooLarge(largest));
        else if (isOpen(context)) own(context);
        else if (!isApi(context.normalizedPath()))
            places.toPage(context.normalizedPath())
                    .ifPresentOrElse(
                            way -> forwarding.forward(context, way), () -> refuse(context, Refusing.notFound()));
        else
            callers.of(request)
                    .ifPresentOrElse(caller -> route(context, caller), () -> refuse(context, Refusing.notSignedIn()));
    }

    private void route(RoutingContext context, Callers.Caller caller) {
        var path = context.normalizedPath();
        if (path.equals("/v1/events") && EventStream.isWanted(context)) stream(context, caller);
        else if (OWN.contains(path)) own(context);
        else if (path.startsWith(OWN_OPERATIONS)) {
            if (context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
                refuse(context, Refusing.lengthRequired());
                return;
            }
            context.put(OPEN, true);
            context.reroute("/operations/" + path.substring(OWN_OPERATIONS.length()));
        } else
            places.to(path)
                    .ifPresentOrElse(
                            way -> forwarding.forward(context, way), () -> refuse(context, Refusing.notFound()));
    }

    /** Answered here: bodies are small and have a length, so that nothing is read that will be refused. */
    private static void own(RoutingContext context) {
        if (context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING))
            refuse(context, Refusing.lengthRequired());
        else context.next();
    }

    private void stream(RoutingContext context, Callers.Caller caller) {
        try {
            events.open(context, caller.roles(), Instant.ofEpochSecond(caller.expiresAtSecond()));
        } catch (Problem problem) {
            refuse(context, problem);
        }
    }

    private static void refuse(RoutingContext context, Problem problem) {
        if (Headers.hasBody(context.request())) Refusing.answerAndDrain(context, problem);
        else Refusing.answer(context, problem);
    }

    private static boolean isApi(String path) {
        return path.startsWith("/v1/") || path.startsWith(Places.DCSA);
    }

    private static boolean isOpen(RoutingContext context) {
        var path = context.normalizedPath();
        return OPEN_TO_ALL.contains(path)
                || path.startsWith("/docs/")
                || path.startsWith("/q/health")
                || path.equals("/v1/tokens");
    }

    private static long length(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
