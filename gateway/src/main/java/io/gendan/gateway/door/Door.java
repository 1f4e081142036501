package io.gendan.gateway.door;

import io.gendan.eventsourcing.Problem;
import io.gendan.gateway.feed.EventStream;
import io.gendan.gateway.feed.Sight;
import io.gendan.gateway.partner.Partners;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The only door. Every request is measured and asked for its token here, before anything else hears of it. */
@Singleton
class Door {
    static final int BEFORE_ALL_ELSE = -10_000;
    static final String HEALTH = "/q/health";
    private static final String OWN_OPERATIONS = "/v1/operations/gateway/";
    private static final Set<String> OWN =
            Set.of("/v1/events", "/v1/timeline", "/v1/me", "/v1/api-keys", "/v1/webhooks");
    private static final Set<String> OPEN_TO_ALL =
            Set.of("/", "/openapi", "/openapi.json", "/openapi.yaml", "/docs", "/.well-known/jwks.json");

    private final Callers callers;
    private final KeyHolders keyHolders;
    private final Places places;
    private final Forwarding forwarding;
    private final EventStream events;
    private final Bodies bodies;
    private final Turnstile turnstile;
    private final MetricsReaders metricsReaders;

    Door(
            Callers callers,
            KeyHolders keyHolders,
            Places places,
            Forwarding forwarding,
            EventStream events,
            Bodies bodies,
            Turnstile turnstile,
            MetricsReaders metricsReaders) {
        this.callers = callers;
        this.keyHolders = keyHolders;
        this.places = places;
        this.forwarding = forwarding;
        this.events = events;
        this.bodies = bodies;
        this.turnstile = turnstile;
        this.metricsReaders = metricsReaders;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_ALL_ELSE).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        if (Visit.of(context).mayPass()) {
            context.next(); // rerouted by ourselves
            return;
        }
        var path = context.normalizedPath();
        var largest = bodies.largest(path);
        if (length(context) > largest)
            turnstile.passStranger(context, () -> Refusing.answerAndDrain(context, Refusing.tooLarge(largest)));
        else if (path.startsWith(HEALTH)) turnstile.passStranger(context, () -> own(context));
        else if (path.equals(MetricsReaders.PATH) && metricsReaders.may(context.request())) own(context);
        else if (isOpen(path)) turnstile.passStranger(context, () -> own(context));
        else if (!Places.isApi(path)) turnstile.passStranger(context, () -> forward(context, places.toPage(path)));
        else enter(context, Callers.bearer(context.request()).orElse(""));
    }

    private void enter(RoutingContext context, String bearer) {
        if (Partners.isKey(bearer)) {
            var address = context.request().remoteAddress().hostAddress();
            keyHolders.admit(
                    context,
                    bearer,
                    partner -> route(
                            context,
                            () -> new Sight.OfCustomer(partner.customer()),
                            partner.until(),
                            () -> keyHolders.stillHolds(bearer, address)));
        } else
            callers.of(bearer)
                    .ifPresentOrElse(
                            caller -> enter(context, caller),
                            () -> turnstile.passStranger(
                                    context, () -> Refusing.refuse(context, Refusing.notSignedIn())));
    }

    private void enter(RoutingContext context, Callers.Caller caller) {
        Visit.of(context).isOf(caller.account());
        turnstile.pass(
                context,
                Asker.staff(caller.account()),
                () -> route(context, () -> Sight.of(caller.roles(), null), caller.expiresAt(), () -> true));
    }

    private void route(RoutingContext context, Supplier<Sight> sight, Instant until, BooleanSupplier still) {
        var path = context.normalizedPath();
        if (path.equals("/v1/events") && EventStream.isWanted(context)) stream(context, sight, until, still);
        else if (OWN.contains(path) || path.startsWith("/v1/api-keys/") || path.startsWith("/v1/webhooks/"))
            own(context);
        else if (path.startsWith(OWN_OPERATIONS)) {
            if (context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
                Refusing.refuse(context, Refusing.lengthRequired());
                return;
            }
            Visit.of(context).letPass();
            context.reroute("/operations/" + path.substring(OWN_OPERATIONS.length()));
        } else forward(context, places.to(path));
    }

    private void forward(RoutingContext context, Optional<Places.Way> to) {
        to.ifPresentOrElse(
                way -> forwarding.forward(context, way), () -> Refusing.refuse(context, Refusing.notFound()));
    }

    /** Answered here: bodies are small and have a length, so that nothing is read that will be refused. */
    private static void own(RoutingContext context) {
        if (context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING))
            Refusing.refuse(context, Refusing.lengthRequired());
        else context.next();
    }

    private void stream(RoutingContext context, Supplier<Sight> sight, Instant until, BooleanSupplier still) {
        try {
            events.open(context, sight.get(), until, still);
        } catch (Problem problem) {
            Refusing.refuse(context, problem);
        }
    }

    private static boolean isOpen(String path) {
        return OPEN_TO_ALL.contains(path) || path.startsWith("/docs/") || path.equals("/v1/tokens");
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
