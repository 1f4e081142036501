package io.gendan.gateway.door;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;

/** Servers that do as a test says, and nothing of the gateway but its way to them. Two failures in a row open a breaker. */
abstract class RealServers {
    final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    HttpServer serve(Consumer<HttpServerRequest> answer) {
        return vertx.createHttpServer()
                .requestHandler(answer::accept)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    URI door(Duration patience, URI... replicas) {
        var forwarding = new Forwarding(vertx, patience, 64, new Bodies(1 << 20, 1 << 20, 1 << 20));
        var place = new Place("service", new Breakers(2, Duration.ofMinutes(1)).replicas(List.of(replicas)));
        var router = Router.router(vertx);
        router.route().handler(context -> {
            Headers.mark(context.request());
            forwarding.forward(context, new Places.Way(place, "/"));
        });
        return url(vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join());
    }

    static URI url(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.actualPort());
    }
}
