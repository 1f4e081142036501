package io.gendan.eventsourcing;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A worker is given a request with its body: one that waited for the bytes would be put to sleep and woken for each piece of them. */
@Singleton
class WholeBodies {
    /** Before the framework's own look at the length as well, which refuses without a word. */
    private static final int FIRST = -3;

    void read(
            @Observes Router router,
            @ConfigProperty(name = "gendan.http.largest-body") MemorySize most,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostOfAFile,
            @ConfigProperty(name = "gendan.http.files") Optional<String> files) {
        files.ifPresent(where -> read(router.routeWithRegex(where), mostOfAFile));
        read(router.route(), most);
    }

    private static void read(Route route, MemorySize most) {
        var body = BodyHandler.create(false).setBodyLimit(most.asLongValue());
        route.order(FIRST)
                .handler(asked -> {
                    if (isForm(asked)) asked.next();
                    else body.handle(asked);
                })
                .handler(WholeBodies::orNone)
                .failureHandler(WholeBodies::refuse);
    }

    /** With files in it, which are written to disk as they come by whoever takes forms. */
    private static boolean isForm(RoutingContext asked) {
        var type = asked.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    /** Without a body there is none to wait for either; a worker that finds none here would listen for one until it is given up. */
    private static void orNone(RoutingContext asked) {
        if (!isForm(asked) && asked.body().buffer() == null) ((RoutingContextInternal) asked).setBody(Buffer.buffer());
        asked.next();
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
