package io.gendan.gateway.door;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Lets through who has not asked too much, and tells everybody how much they may still ask. */
@Singleton
class Turnstile {
    private final Limits limits;

    Turnstile(Limits limits) {
        this.limits = limits;
    }

    void pass(RoutingContext context, Asker asker, Runnable in) {
        var share = limits.take(asker, use(context));
        Visit.of(context).isGiven(share);
        if (share.isRefused()) refuse(context, share.seconds());
        else in.run();
    }

    /** Who is nobody, or says who they are wrongly, is counted by where they come from. */
    void passStranger(RoutingContext context, Runnable in) {
        pass(context, address(context), in);
    }

    /**
     * Before anything is looked up for them. It is not counted, so that who brings what is right is not held up by their number; only who
     * shares an address with one that guesses waits with them.
     */
    void approach(RoutingContext context, Runnable in) {
        if (limits.isUsedUp(address(context), use(context))) passStranger(context, in);
        else in.run();
    }

    private static Asker address(RoutingContext context) {
        return Asker.address(context.request().remoteAddress().hostAddress());
    }

    private static Use use(RoutingContext context) {
        return Use.of(context.request().method(), context.normalizedPath());
    }

    private static void refuse(RoutingContext context, long seconds) {
        context.response().putHeader("Retry-After", String.valueOf(seconds));
        Refusing.refuse(context, Refusing.tooMany(seconds));
    }
}
