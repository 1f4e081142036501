package io.gendan.gateway.door;

import io.gendan.gateway.door.Places.Way;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands a request on to a service and its answer back, as they come and without holding either in memory. */
@Singleton
class Forwarding {
    private static final int CONNECT_MS = 2000;

    private final ThreadLocal<HttpClient> client;
    private final long patienceMs;
    private final Bodies bodies;

    Forwarding(
            Vertx vertx,
            @ConfigProperty(name = "gendan.gateway.patience") Duration patience,
            @ConfigProperty(name = "gendan.gateway.connections") int connections,
            Bodies bodies) {
        var options = new HttpClientOptions()
                .setKeepAlive(true)
                .setKeepAliveTimeout(60)
                .setMaxWaitQueueSize(10 * connections)
                .setConnectTimeout(CONNECT_MS);
        // One for each event loop: a request that changes over to another's connection waits until that one is woken,
        // twice.
        this.client = ThreadLocal.withInitial(
                () -> vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(connections)));
        this.patienceMs = patience.toMillis();
        this.bodies = bodies;
    }

    /** To be called on the request's event loop. */
    void forward(RoutingContext context, Way way) {
        new Passage(context, way, client.get(), patienceMs, bodies.largest(context.normalizedPath())).begin();
    }
}
