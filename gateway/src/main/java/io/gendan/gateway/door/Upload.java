package io.gendan.gateway.door;

import io.gendan.eventsourcing.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * A body on its way to a service, as fast as the service takes it. One without a length is counted as it comes. Whoever of the two
 * stops in the middle is waited for as long as an answer would be, which begins to count when the end was sent.
 */
final class Upload {
    private final RoutingContext context;
    private final HttpServerRequest request;
    private final HttpClientRequest onwards;
    private final String service;
    private final long largest;
    private final long patienceMs;
    private long received;
    private long movedAt = System.nanoTime();
    private boolean waitsForService;
    private boolean over;

    Upload(RoutingContext context, HttpClientRequest onwards, String service, long largest, long patienceMs) {
        this.context = context;
        this.request = context.request();
        this.onwards = onwards;
        this.service = service;
        this.largest = largest;
        this.patienceMs = patienceMs;
    }

    void begin() {
        request.exceptionHandler(_ -> onwards.reset());
        request.handler(this::pass);
        request.endHandler(_ -> {
            over = true;
            // Who has answered already is not waited for.
            if (!onwards.response().isComplete()) onwards.idleTimeout(patienceMs);
            onwards.end();
        });
        watch(patienceMs);
        request.resume();
    }

    /** There was none: only its end has come. */
    boolean broughtNothing() {
        return over && received == 0;
    }

    private void pass(Buffer part) {
        received += part.length();
        if (received > largest) {
            over = true;
            Refusing.answerAndDrain(context, Refusing.tooLarge(largest));
            onwards.reset();
            return;
        }
        movedAt = System.nanoTime();
        if (received == part.length() && !onwards.headers().contains(HttpHeaders.CONTENT_LENGTH))
            onwards.setChunked(true);
        onwards.write(part);
        if (onwards.writeQueueFull()) {
            request.pause();
            waitsForService = true;
            onwards.drainHandler(_ -> {
                movedAt = System.nanoTime();
                waitsForService = false;
                request.resume();
            });
        }
    }

    private void watch(long ms) {
        context.vertx().setTimer(Math.max(1, ms), _ -> {
            if (over || context.response().ended() || context.response().closed()) return;
            var left = patienceMs - (System.nanoTime() - movedAt) / 1_000_000;
            if (left > 0) watch(left);
            else giveUp(waitsForService ? Refusing.tooSlow(service) : Refusing.stalled());
        });
    }

    /** It says nothing of the service's health: what makes it slow may be what this caller brings. */
    private void giveUp(Problem problem) {
        Refusing.answerAndHangUp(context, problem);
        onwards.reset();
    }
}
