package io.gendan.gateway.door;

import io.gendan.eventsourcing.Problem;
import io.gendan.gateway.partner.Partners;
import io.gendan.gateway.partner.Partners.Partner;
import io.gendan.gateway.partner.TurnedAway;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Lets in who comes with an API key. Looking it up may wait for the database, so it is not done on the event loop; from here on the
 * request carries the house's own short-lived token, and no service ever sees a key.
 */
@Singleton
class KeyHolders {
    private static final Logger LOG = Logger.getLogger(KeyHolders.class);
    private static final int SEEN_OF_A_KEY = 12; // gdn_ and its prefix, which is no secret

    private final Partners partners;
    private final Turnstile turnstile;

    KeyHolders(Partners partners, Turnstile turnstile) {
        this.partners = partners;
        this.turnstile = turnstile;
    }

    void admit(RoutingContext context, String key, Consumer<Partner> in) {
        Visit.of(context).isWith(key.substring(0, Math.min(SEEN_OF_A_KEY, key.length())));
        turnstile.approach(context, () -> lookUp(context, key, in));
    }

    private void lookUp(RoutingContext context, String key, Consumer<Partner> in) {
        var request = context.request();
        var address = request.remoteAddress().hostAddress();
        var loop = context.vertx().getOrCreateContext();
        request.pause(); // nothing of the body is lost meanwhile
        Thread.ofVirtual().name("api-key").start(() -> {
            var answer = answer(context, key, address, in);
            loop.runOnContext(_ -> {
                if (!Headers.mayHaveBody(request) && !request.isEnded()) request.resume();
                answer.run();
            });
        });
    }

    /** Whether a stream that this key has opened may go on. */
    boolean stillHolds(String key, String address) {
        try {
            partners.of(key, address);
            return true;
        } catch (TurnedAway ended) {
            return false;
        }
    }

    /** What is to be done, back on the event loop. */
    private Runnable answer(RoutingContext context, String key, String address, Consumer<Partner> in) {
        try {
            var partner = partners.of(key, address);
            var customer = partner.customer().toString();
            Visit.of(context).isFor(customer);
            return () -> turnstile.pass(context, Asker.partner(customer), () -> {
                if (PartnerWays.let(context.request().method(), context.normalizedPath(), partner.scopes())) {
                    context.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + partner.token());
                    in.accept(partner);
                } else Refusing.refuse(context, Refusing.notFound());
            });
        } catch (TurnedAway away) {
            return () -> turnstile.passStranger(context, () -> {
                if (away.waiting().isPositive()) retryAfter(context, away.waiting());
                Refusing.refuse(context, away.problem());
            });
        } catch (RuntimeException fault) {
            LOG.warn("an API key cannot be looked up", fault);
            var problem = new Problem(
                    503, "TRY_AGAIN_LATER", "API keys cannot be looked up at this moment: send the request again");
            return () -> Refusing.refuse(context, problem);
        }
    }

    private static void retryAfter(RoutingContext context, Duration wait) {
        context.response().putHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
    }
}
