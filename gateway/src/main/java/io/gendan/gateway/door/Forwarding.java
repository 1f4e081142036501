package io.gendan.gateway.door;

import io.gendan.gateway.door.Places.Way;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands a request on to a service and its answer back, as they come and without holding either in memory. */
@Singleton
class Forwarding {
    private static final int CONNECT_MS = 2000;

    private final HttpClient client;
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
        this.client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(connections));
        this.patienceMs = patience.toMillis();
        this.bodies = bodies;
    }

    void forward(RoutingContext context, Way way) {
        var request = context.request();
        var query = request.query();
        var options = new RequestOptions()
                .setMethod(request.method())
                .setHost(way.to().host())
                .setPort(way.to().port())
                .setURI(query == null ? way.path() : way.path() + "?" + query)
                .setConnectTimeout(patienceMs)
                .setIdleTimeout(patienceMs)
                .setHeaders(Headers.onwards(request, way.accept()));
        request.pause(); // nothing of the body is lost while a connection is found
        client.request(options)
                .onSuccess(onwards -> send(context, way, onwards))
                .onFailure(_ -> {
                    request.resume();
                    Refusing.answer(context, Refusing.away(way.to().service()));
                });
    }

    private void send(RoutingContext context, Way way, HttpClientRequest onwards) {
        var request = context.request();
        onwards.response().onSuccess(answer -> giveBack(context, answer)).onFailure(fault -> {
            if (context.response().headWritten()) return; // refused already, and what still comes is being drained
            request.handler(null).resume();
            Refusing.answer(
                    context,
                    fault instanceof TimeoutException
                            ? Refusing.tooSlow(way.to().service())
                            : Refusing.away(way.to().service()));
        });
        context.response().closeHandler(_ -> {
            if (!context.response().ended()) onwards.reset(); // who asked has gone
        });
        if (request.isEnded() || !Headers.hasBody(request)) {
            request.resume();
            onwards.end();
            return;
        }
        if (!onwards.headers().contains("Content-Length")) onwards.setChunked(true);
        stream(context, onwards);
    }

    /** A body without a length is counted as it comes. */
    private void stream(RoutingContext context, HttpClientRequest onwards) {
        var request = context.request();
        var largest = bodies.largest(context.normalizedPath());
        var received = new long[1];
        request.exceptionHandler(_ -> onwards.reset());
        request.handler(part -> {
            received[0] += part.length();
            if (received[0] > largest) {
                Refusing.answerAndDrain(context, Refusing.tooLarge(largest));
                onwards.reset();
                return;
            }
            onwards.write(part);
            if (onwards.writeQueueFull()) {
                request.pause();
                onwards.drainHandler(_ -> request.resume());
            }
        });
        request.endHandler(_ -> onwards.end());
        request.resume();
    }

    private static void giveBack(RoutingContext context, HttpClientResponse answer) {
        var response = context.response();
        if (response.headWritten() || response.closed()) {
            answer.request().reset();
            return;
        }
        response.setStatusCode(answer.statusCode());
        Headers.back(answer, response);
        answer.pipe().endOnFailure(false).to(response).onFailure(_ -> response.reset());
    }
}
