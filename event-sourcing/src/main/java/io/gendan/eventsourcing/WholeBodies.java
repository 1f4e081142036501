package io.gendan.eventsourcing;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A worker is given a request with its body: one that waited for the bytes would be put to sleep and woken for each piece of them. */
@Singleton
class WholeBodies {
    private static final int BEFORE_THE_RESOURCES = -1;

    void read(@Observes Router router, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        router.route()
                .order(BEFORE_THE_RESOURCES)
                .handler(BodyHandler.create(false).setBodyLimit(most.asLongValue()))
                .failureHandler(WholeBodies::refuse);
    }

    private static void refuse(RoutingContext failed) {
        if (failed.statusCode() != 413) {
            failed.next();
            return;
        }
        failed.response()
                .setStatusCode(413)
                .putHeader("Content-Type", "application/problem+json")
                .end(EventJson.toJson(Problem.tooLarge().document()));
    }
}
